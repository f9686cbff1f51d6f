import { describe, expect, test } from 'vitest'
import { findService } from '../../src/services/find-service.js'
import { serviceOfTitle } from '../../src/services/service-of-title.js'

const found = (text: string): string | undefined => findService(text)?.name

describe('findService', () => {
  test.each([
    ['EC2', 'Amazon EC2'],
    ['Amazon EC2', 'Amazon EC2'],
    ['AWS Lambda', 'AWS Lambda'],
    ['lambda', undefined],
    ['ＥＣ２', 'Amazon EC2'],
    ['Ｒｏｕｔｅ　５３', 'Amazon Route 53'],
    ['Route53', 'Amazon Route 53'],
    ['Route 53', 'Amazon Route 53'],
    ['  S3 ', 'Amazon Simple Storage Service'],
    ['S3バケット', 'Amazon Simple Storage Service'],
    ['IAMとは何か', 'AWS Identity and Access Management'],
    ['Configとは?', 'AWS Config'],
    ['IAMポリシー', 'AWS Identity and Access Management'],
    ['AWS Directory Service(Simple AD)', 'AWS Directory Service'],
    ['AWS Directory Service（Simple AD）', 'AWS Directory Service'],
    ['AWS Config Snapshot(json)', 'AWS Config'],
    ['AWS Config Rules', 'AWS Config'],
    ['Elastic Load Balancing (ELB)', 'Elastic Load Balancing'],
    ['ALB', 'Elastic Load Balancing'],
    ['Systems manager', 'AWS Systems Manager'],
    ['AWS X-Ray', 'AWS X-Ray'],
    ['XRay', 'AWS X-Ray'],
    ['Amazon ElasticCache', 'Amazon ElastiCache'],
    ['amazon quick sight', 'Amazon Quick Suite'],
    ['Run comand', 'AWS Systems Manager'],
    ['Config', 'AWS Config'],
    ['config', undefined],
    ['aws config', 'AWS Config'],
    ['オーロラ', 'Amazon Aurora'],
    ['クラウドフロント', 'Amazon CloudFront'],
    ['Support', undefined],
    ['AWS Support', 'AWS Support'],
    ['Forecast', undefined],
    ['Grafana', undefined],
    ['Amazon Managed Grafana', 'Amazon Managed Grafana'],
    ['Redis Cluster', undefined],
    ['Amazon Provided DNS', undefined],
    ['AWs構成パラメーターシート(Excel)', undefined],
    ['EC2, RDS', undefined],
    ['EC2とRDS', undefined],
    ['AWS', undefined],
    ['Amazon', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%j names %j', (text, name) => expect(found(text)).toBe(name))
})

describe('serviceOfTitle', () => {
  test.each([
    ['Route53 as the hybrid Cloud', 'Amazon Route 53'],
    ['S3で構成管理する', 'Amazon Simple Storage Service'],
    ['EC2にSSHログインしないでEC2を構築する', 'Amazon EC2'],
    ['EC2 -> Lambda', undefined],
    ['静的なコンテンツはS3', undefined],
    ['まとめ', undefined],
  ])('%j is about %j', (text, name) => expect(serviceOfTitle(text)?.name).toBe(name))
})
