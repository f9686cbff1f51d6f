/** What `--help` prints; fits a screen. */
export const help = `jaws-deck - nested notes in; a recap deck out. Nothing lost, nothing overflowing.

  jaws-deck [build] [inputs...]   decks from outlines (default: sessions/ into out/)
  jaws-deck watch [inputs...]     a live page in the browser; every save builds what changed
  jaws-deck check [inputs...]     messages only; writes nothing
  jaws-deck gallery               index.html of the decks in the output folder
  jaws-deck init                  sample notes and a config file, to begin with

  -o, --out DIR          where to write (default: out); - for the one output to stdout
      --stdin-name FILE  what the notes of the input - (a pipe) are called, e.g. notes.md
  -t, --to FORMATS       html,pdf,pptx,handout,md,png,og or all (default: html)
      --contact-sheet    also one picture of all slides
      --minutes N        a talk of N minutes: the rest goes to the notes and the handout
      --handout KIND     1,2,3,4,6,9 slides a page, or outline: the notes beside each slide
      --paper NAME       a4 (default) or letter
      --slide-level N    the outline depth at which a slide starts, 1 to 9 (default: per branch)
      --combine          one deck of all inputs, with one agenda
      --shard I/N        only part I of N of the inputs, for N machines
      --theme NAME       jaws (default), plain, default, gaia, uncover, or a Marp theme: FILE.css
      --font NAME        noto: Noto Sans JP (default), or ud: BIZ UDPGothic
      --accent COLOUR    '#rrggbb', or forest, plum, sea (default)
      --dark             light text on dark slides
      --release          fonts as WOFF2: smaller pages, a slower first build
      --pdf-notes        presenter notes as annotations of the PDF
      --lang LANG        language of the deck (default: from the text)
      --messages LANG    language of messages: en or ja (default: from the locale)
      --encoding NAME    of the inputs, where it is not found by itself
      --browser PATH     a Chrome, Edge or Chromium; else one is found, or the embedded one used
      --force            replace files that jaws-deck did not make
      --strict           warnings fail                -q, --quiet   errors only
      --open             watch: open the page (--port N, default 8017; --host ADDRESS)
      --json             the report as JSON on stdout, and nothing else
  -v, --version   -h, --help

Settings: the command line, then a file's front matter, then jaws-deck.config.yaml (or .json)
  front matter: title, subtitle, event, author, date, lang, theme, font, dark, minutes, slide-level,
  paginate, breaks, build, transition, header, footer, to, combine, handout, paper
  config file: every option but those that read or write elsewhere

Example: jaws-deck build sessions -o out --to html,pdf --contact-sheet
Exit codes: 0 all written, 1 an input failed, 2 wrong usage, 3 no browser, 130 interrupted
`
