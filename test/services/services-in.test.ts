import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { names } from '../../src/services/names.js'
import { servicesIn } from '../../src/services/services-in.js'
import { propertyRuns } from '../support/property-runs.js'

const found = (text: string): string[] => servicesIn(text).map((mention) => mention.text)

describe('servicesIn', () => {
  test.each<[string, string[]]>([
    ['防御対象: CloudFront, ELB, ALB, Route53', ['CloudFront', 'ELB', 'ALB', 'Route53']],
    ['API Gateway経由でLambda-> DynamoDB', ['API Gateway', 'Lambda', 'DynamoDB']],
    ['redshift,emr,athenaに繋ぐ', ['redshift', 'emr', 'athena']],
    ['サーバーEC2とS3バケット', ['EC2', 'S3']],
    ['AWS Directory Service(Simple AD)', ['AWS Directory Service', 'Simple AD']],
    ['ＡＷＳ　Ｌａｍｂｄａで動く', ['ＡＷＳ　Ｌａｍｂｄａ']],
    ['Amazon ElasticCacheとAurola', ['Amazon ElasticCache', 'Aurola']],
    ['クラウドウォッチで監視', ['クラウドウォッチ']],
    ['S3 Glacier Deep Archiveへ', ['S3 Glacier Deep Archive']],
    ['EC2/RDS', ['EC2', 'RDS']],
    // Words of their own, parts of words, identifiers and addresses are no services.
    ['OS3x, MS32, aws_s3_bucket, me@ec2.example', []],
    ['see https://aws.amazon.com/s3/ and s3://bucket/ec2', []],
    ['CloudFrontでShieldオプション', ['CloudFront']],
    ['AWS Shieldの料金', ['AWS Shield']],
    ['SNSで拡散する', []],
    ['Amazon SNSで通知', ['Amazon SNS']],
    ['config, backup, batch, connect and support', []],
    ['Config管理のBatchとBackup', []],
    ['a lambda, npm workspaces, a session manager', []],
    ['Grafana, Prometheus, Kafka, Redis', []],
    ['the cost explorer sailed under the northern aurora', []],
    ['AWS and Amazon', []],
    ['', []],
  ])('%j: %j', (text, expected) => expect(found(text)).toEqual(expected))

  test('offsets are those of the text as given', () => {
    const text = '静的は「ＡＷＳ　Ｌａｍｂｄａ」と Aurola'
    for (const { start, end, text: slice } of servicesIn(text)) {
      expect(text.slice(start, end)).toBe(slice)
    }
  })

  test('every official name is found for its own service', () => {
    for (const [key, name] of names) {
      expect(servicesIn(`今日は${name}を学ぶ`).map(({ service }) => service.key)).toEqual([key])
    }
  })

  test('any text: mentions are in order, apart, and slices of it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('EC2', 'AWS ', 'Amazon ', 'S3', 'は', '　', 'Aurola', 'https://x.jp/s3 '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const mention of servicesIn(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          last = mention.end
        }
      }),
      propertyRuns(100),
    )
  })
})
