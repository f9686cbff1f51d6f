import { expect, test } from 'vitest'
import { offlineCss, offlineHtml } from '../../src/render/offline.js'

const pictures = new Map([['絵 1.png', 'data:image/png;base64,AA']])

test.each([
  ['<img src="%E7%B5%B5%201.png" alt="a">', '<img src="data:image/png;base64,AA" alt="a">'],
  ['<img src="https://a.example/b.png?c=1&amp;d=2">', '<img src="data:,">'],
  ['<img src="//a.example/b.png" srcset="c.png 2x">', '<img src="data:," srcset="data:,">'],
  ['<img src="%zz.png">', '<img src="data:,">'],
  ['<img src="data:image/gif;base64,BB">', '<img src="data:image/gif;base64,BB">'],
  [
    '<figure style="background-image:url(&quot;https://a.example/b.png&quot;)">',
    '<figure style="background-image:url(&quot;data:,&quot;)">',
  ],
  ['<p>src="x" url(https://a.example/)</p>', '<p>src="x" url(https://a.example/)</p>'],
  ['<a href="https://a.example/">b</a>', '<a href="https://a.example/">b</a>'],
  ['<a href="#2">b</a><a href="c/d:e">f</a>', '<a href="#2">b</a><a href="c/d:e">f</a>'],
  ['<a href="javascript:alert(1)" class="m">b</a>', '<a class="m">b</a>'],
  ['<a xlink:href="&#x6A;avascript:x">b</a>', '<a>b</a>'],
  ['<img src="data:image/svg+xml,%3Csvg/%3E" alt="a">', '<img src="data:," alt="a">'],
])('HTML: %s', (html, expected) => {
  expect(offlineHtml(html, pictures)).toBe(expected)
})

test.each([
  ['@import "https://fonts.example/css?family=a";b{}', 'b{}'],
  ['@import url(//fonts.example/a);b{}', 'b{}'],
  ['a{background:url(https://a.example/b.png)}', 'a{background:url(data:,)}'],
  ["a{background:url('絵 1.png')}", "a{background:url('data:image/png;base64,AA')}"],
  ['a{mask:url(#b);fill:url("data:c")}', 'a{mask:url(#b);fill:url("data:c")}'],
])('CSS: %s', (css, expected) => {
  expect(offlineCss(css, pictures)).toBe(expected)
})
