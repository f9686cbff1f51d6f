import { readFileSync } from 'node:fs'
import wordList from 'word-list'
import { describe, expect, test } from 'vitest'
import { misspeltServices } from '../../src/services/misspelt-services.js'
import { names } from '../../src/services/names.js'

const found = (text: string): string[] =>
  misspeltServices(text).map((slip) => `${slip.text} -> ${slip.suggestion}`)

describe('misspeltServices', () => {
  test.each<[string, string[]]>([
    ['Amazon ElasticCache', ['ElasticCache -> ElastiCache']],
    ['AWS Elastic Cache', ['Elastic Cache -> ElastiCache']],
    ['今はVPCが標準だが、昔は違った。Clastic EC2', ['Clastic EC2 -> Classic EC2']],
    ['Postgre Aurolaから導入し', ['Aurola -> Aurora']],
    ['Run comand', ['Run comand -> Run Command']],
    ['Schema Convertion Tool', ['Schema Convertion Tool -> Schema Conversion Tool']],
    ['amazon quick sight', ['quick sight -> QuickSight']],
    ['-> AWs構成パラメーターシート(Excel)', ['AWs -> AWS']],
    ['Lamdaとlabmda', ['Lamda -> Lambda', 'labmda -> Lambda']],
    ['Dynamo DB, Cloud Watch', ['Dynamo DB -> DynamoDB', 'Cloud Watch -> CloudWatch']],
    ['CloudFromation', ['CloudFromation -> CloudFormation']],
    // Right, or right but for the case, or another word.
    ['ElastiCache, Aurora, aurora, EC2 Classic, Run Command, QuickSight', []],
    ['Lambdas, Step Function, Route53, XRay, dynamodb, Cloudwatch', []],
    ['aws, Aws::S3, AWS', []],
    ['a cloud watch tower, the code build failed, quick sight of land', []],
    ['Athens, bracket, incognito, workspaces, recognition, photon', []],
    ['https://example.com/elasticcache elastic_cache.Aurola_x', []],
    ['Cloud', []],
  ])('%j: %j', (text, expected) => expect(found(text)).toEqual(expected))

  test('no official name is a slip for another', () => {
    for (const [, name] of names) expect(found(name)).toEqual([])
  })

  test('no word of an English dictionary is one, small or capitalised', () => {
    const words = readFileSync(wordList, 'utf8').split('\n')
    expect(words.length).toBeGreaterThan(200_000)
    expect(found(words.join('. '))).toEqual([])
    const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    expect(found(capitals.join('. '))).toEqual([])
  })
})
