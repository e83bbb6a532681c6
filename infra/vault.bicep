// The key that readers send. Deployed only if readers need one.
param name string
param location string
param tags object
param isPrivate bool
@secure()
param feedKey string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { family: 'A', name: 'standard' }
    tenantId: subscription().tenantId
    enableRbacAuthorization: true
    softDeleteRetentionInDays: 7
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: isPrivate ? 'Deny' : 'Allow', bypass: 'AzureServices' }
  }

  resource key 'secrets' = {
    name: 'feed-key'
    tags: tags
    properties: { value: feedKey, contentType: 'text/plain' }
  }
}

output id string = vault.id
output name string = vault.name
output feedKeyUri string = vault::key.properties.secretUri
