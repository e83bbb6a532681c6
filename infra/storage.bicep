// One account for the articles, everything made from them, and the host's own state. The host's blob trigger keeps its queues with the host's state,
// and the app reads the poison queue among them, so they share an account.
param name string
param location string
param tags object
param sku string
param softDeleteDays int
param retentionDays int
param isPrivate bool

var containers = [
  'articles'
  'attempts'
  'daily'
  'deliveries'
  'delivery-index'
  'digests'
  'drafts'
  'feed'
  'maintenance'
  'rejections'
  'subscriptions'
  'texts'
  'usage'
  // Not used by the app itself: undelivered events.
  'event-dead-letters'
]

var queues = [
  'dead-letters'
  'deliveries'
  'deliveries-poison'
  'digest-events'
  'digest-events-poison'
  'digest-requests'
  'digest-requests-poison'
  'erasures'
  'erasures-poison'
  'expirations'
  'expirations-poison'
  'maintenance'
  'maintenance-poison'
  'webjobs-blobtrigger-poison'
]

// Data that is needed only for a while. The app erases deliveries and attempts after 30 days, or retentionDays if that is shorter. These rules come
// first, because they cost nothing; replays need 14 days. Without the index, a withdrawal would not find the deliveries: it stays longer.
var deliveryDays = retentionDays > 0 ? min(retentionDays, 28) : 28
var kept = [
  { container: 'drafts', days: 180 }
  { container: 'attempts', days: deliveryDays }
  { container: 'deliveries', days: deliveryDays }
  { container: 'delivery-index', days: 35 }
  { container: 'event-dead-letters', days: 30 }
]

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: isPrivate ? 'Deny' : 'Allow'
      bypass: 'AzureServices' // Event Grid writes undelivered events here.
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: softDeleteDays > 0 ? { enabled: true, days: softDeleteDays } : { enabled: false }
    containerDeleteRetentionPolicy: { enabled: true, days: 7 }
  }
}

resource blobContainers 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = [
  for container in containers: {
    parent: blobs
    name: container
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource storageQueues 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' = [
  for queue in queues: {
    parent: queueService
    name: queue
  }
]

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        for rule in kept: {
          name: rule.container
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob', 'appendBlob'], prefixMatch: ['${rule.container}/'] }
            actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: rule.days } } }
          }
        }
      ]
    }
  }
}

output id string = account.id
output name string = account.name
