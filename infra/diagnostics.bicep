// What the resources themselves record, in the workspace. Reads and writes of articles are left out: 30 rows per article would cost more than
// its storage does. The host and the app send their logs to Application Insights, so the app's category FunctionAppLogs would repeat them.
param workspaceId string
param storageAccountName string
param packageAccountName string
param topicName string
param appName string
param modelAccountName string
param vaultName string

var allMetrics = [{ category: 'AllMetrics', enabled: true }]
var transactions = [{ category: 'Transaction', enabled: true }]

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageAccountName

  resource blobs 'blobServices' existing = { name: 'default' }
  resource queues 'queueServices' existing = { name: 'default' }
}

resource packageAccount 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: packageAccountName

  resource blobs 'blobServices' existing = { name: 'default' }
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = { name: topicName }
resource app 'Microsoft.Web/sites@2024-11-01' existing = { name: appName }
resource modelAccount 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = if (!empty(modelAccountName)) {
  name: modelAccountName
}
resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = if (!empty(vaultName)) { name: vaultName }

// Who erased what.
resource ofBlobs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'workspace'
  scope: account::blobs
  properties: { workspaceId: workspaceId, logs: [{ category: 'StorageDelete', enabled: true }], metrics: transactions }
}

resource ofQueues 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'workspace'
  scope: account::queues
  properties: { workspaceId: workspaceId, metrics: transactions }
}

// Who replaced the code.
resource ofPackage 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'workspace'
  scope: packageAccount::blobs
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageWrite', enabled: true }, { category: 'StorageDelete', enabled: true }]
    metrics: transactions
  }
}

resource ofTopic 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'workspace'
  scope: topic
  properties: { workspaceId: workspaceId, logs: [{ category: 'DeliveryFailures', enabled: true }], metrics: allMetrics }
}

resource ofApp 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'workspace'
  scope: app
  properties: { workspaceId: workspaceId, metrics: allMetrics }
}

resource ofModel 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (!empty(modelAccountName)) {
  name: 'workspace'
  scope: modelAccount
  properties: { workspaceId: workspaceId, logs: [{ category: 'Audit', enabled: true }], metrics: allMetrics }
}

resource ofVault 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (!empty(vaultName)) {
  name: 'workspace'
  scope: vault
  properties: { workspaceId: workspaceId, logs: [{ category: 'AuditEvent', enabled: true }], metrics: allMetrics }
}
