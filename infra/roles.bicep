// Role assignments, with as few permissions as possible.
param storageAccountName string
param packageAccountName string
param vaultName string
param componentName string
param modelAccountName string
param appPrincipalId string
param packagePrincipalId string
param eventsPrincipalId string
param uploaderId string
param uploaderType string

// Built-in roles have the same ids everywhere.
var blobDataOwner = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')
var blobDataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
var queueDataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '974c5e8b-45b9-4653-ba55-5f855dd0fb88')
var metricsPublisher = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')
var keyVaultSecretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
var openAIUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd')

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource articles 'containers' existing = { name: 'articles' }
    resource deadLetters 'containers' existing = { name: 'event-dead-letters' }
  }
}

resource packageAccount 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: packageAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource package 'containers' existing = { name: 'app-package' }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = if (!empty(vaultName)) {
  name: vaultName

  resource feedKey 'secrets' existing = { name: 'feed-key' }
}

resource component 'Microsoft.Insights/components@2020-02-02' existing = {
  name: componentName
}

resource modelAccount 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = if (!empty(modelAccountName)) {
  name: modelAccountName
}

// The app reads and writes all its containers, leases drafts and seals logs. The host stores leases and keys in the same account, and requires Owner for that.
resource appBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, appPrincipalId, blobDataOwner)
  scope: account
  properties: { roleDefinitionId: blobDataOwner, principalId: appPrincipalId, principalType: 'ServicePrincipal' }
}

// The app sends messages. The host receives, hides and deletes them, and creates its own queue for the blob trigger.
resource appQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, appPrincipalId, queueDataContributor)
  scope: account
  properties: { roleDefinitionId: queueDataContributor, principalId: appPrincipalId, principalType: 'ServicePrincipal' }
}

// Azure writes the package when it is deployed and reads it when an instance starts. The app has no role there.
resource package 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(packageAccount::blobs::package.id, packagePrincipalId, blobDataContributor)
  scope: packageAccount::blobs::package
  properties: { roleDefinitionId: blobDataContributor, principalId: packagePrincipalId, principalType: 'ServicePrincipal' }
}

// The app reads one secret.
resource appFeedKey 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(vaultName)) {
  name: guid(vault::feedKey.id, appPrincipalId, keyVaultSecretsUser)
  scope: vault::feedKey
  properties: { roleDefinitionId: keyVaultSecretsUser, principalId: appPrincipalId, principalType: 'ServicePrincipal' }
}

// App and host send telemetry.
resource appTelemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(component.id, appPrincipalId, metricsPublisher)
  scope: component
  properties: { roleDefinitionId: metricsPublisher, principalId: appPrincipalId, principalType: 'ServicePrincipal' }
}

// The app may call the model, but not change deployments.
resource appModel 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(modelAccountName)) {
  name: guid(modelAccount.id, appPrincipalId, openAIUser)
  scope: modelAccount
  properties: { roleDefinitionId: openAIUser, principalId: appPrincipalId, principalType: 'ServicePrincipal' }
}

// Event Grid writes undelivered events to one container.
resource eventsDeadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account::blobs::deadLetters.id, eventsPrincipalId, blobDataContributor)
  scope: account::blobs::deadLetters
  properties: { roleDefinitionId: blobDataContributor, principalId: eventsPrincipalId, principalType: 'ServicePrincipal' }
}

// The deploying user may upload and delete articles with storage tools, and read nothing else.
resource uploaderArticles 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(uploaderId)) {
  name: guid(account::blobs::articles.id, uploaderId, blobDataContributor)
  scope: account::blobs::articles
  properties: { roleDefinitionId: blobDataContributor, principalId: uploaderId, principalType: uploaderType }
}
