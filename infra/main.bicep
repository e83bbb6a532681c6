// Everything the app needs on Azure, in one resource group. No part takes a key: all calls are made as the app's identity.
targetScope = 'resourceGroup'

@description('Name of the environment; with the resource group it makes the names of resources unique.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Where everything runs but the model. Empty: where the resource group is.')
param location string = ''

@description('The model that writes digests, as the catalogue of Azure OpenAI names it. Empty: none, digests are extractive.')
param modelName string = 'gpt-5.4-mini'

@description('Its version.')
param modelVersion string = '2026-03-17'

@description('How it is billed and where it may run: GlobalStandard, DataZoneStandard, Standard …')
param modelSku string = 'GlobalStandard'

@description('Its quota, in thousands of tokens a minute.')
@minValue(1)
param modelCapacity int = 100

@description('Where the model\'s account is: not every region has every model. Empty: where everything is.')
param modelLocation string = ''

@description('Instances that wait for requests, and as many for uploads, even when there is nothing to do. 0: a cold start now and then, and no cost at rest.')
@minValue(0)
@maxValue(100)
param alwaysReadyInstances int = 0

@description('The most instances of each group of functions: the bound of cost under load.')
@minValue(1)
@maxValue(1000)
param maximumInstances int = 40

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemory int = 2048

@description('Redundancy of the storage account: Standard_LRS, Standard_ZRS, Standard_GZRS …')
param storageSku string = 'Standard_LRS'

@description('Days that deleted and overwritten blobs can be brought back, 0 to 365. 0: what is deleted is gone at once.')
@minValue(0)
@maxValue(365)
param softDeleteDays int = 7

@description('Setting Retention__Days: how many days after its upload an article and its digest are erased. 0: never.')
@minValue(0)
@maxValue(36500)
param retentionDays int = 0

@description('Reach storage and model through a virtual network only. Uploads then go through the app, or from that network.')
param privateNetworking bool = false

@description('Setting Feed__Title.')
param feedTitle string = 'Article digests'

@description('Setting Feed__Access: anonymous, everybody may read, or key, who sends feedKey.')
@allowed(['anonymous', 'key'])
param feedAccess string = 'anonymous'

@description('Setting Feed__Key: at least 16 characters, needed with feedAccess key.')
@secure()
param feedKey string = ''

@description('Setting Feed__BaseUrl: the app\'s own domain. Empty: the address that Azure gives it.')
param feedBaseUrl string = ''

@description('Setting Digest__Language: article, or the BCP 47 tag that all digests are written in.')
param digestLanguage string = 'article'

@description('Setting Digest__TimeZone: whose midnight begins a day.')
param digestTimeZone string = 'UTC'

@description('Setting Model__DailyTokenLimit: 0 for none.')
@minValue(0)
param dailyTokenLimit int = 0

@description('Who is told of alerts and of the budget, by e-mail. Empty: alerts are seen in the portal only.')
param alertEmail string = ''

@description('What a month may cost, in the currency of the subscription, before alertEmail is told. 0: no budget.')
@minValue(0)
param monthlyBudget int = 50

@description('First day of the month in which the budget began. It cannot be changed, so the deployment that makes the budget tells it to later ones. Empty: this month.')
param budgetStart string = ''

@description('Leave it out.')
param thisMonth string = utcNow('yyyy-MM-01')

@description('Object id of who may upload with storage tools. Empty: nobody but the app.')
param uploaderId string = ''

@description('What the uploader is.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param uploaderType string = 'User'

var token = uniqueString(resourceGroup().id, environmentName)
var where = empty(location) ? resourceGroup().location : location
var hasBudget = monthlyBudget > 0 && !empty(alertEmail)
var budgetBegan = empty(budgetStart) ? thisMonth : budgetStart
var tags = { 'azd-env-name': environmentName }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-${token}'
  location: where
  tags: tags
}

module storage 'storage.bicep' = {
  params: {
    name: 'st${token}'
    location: where
    tags: tags
    sku: storageSku
    softDeleteDays: softDeleteDays
    isPrivate: privateNetworking
  }
}

module model 'model.bicep' = if (!empty(modelName)) {
  params: {
    name: 'oai-${token}'
    location: empty(modelLocation) ? where : modelLocation
    tags: tags
    modelName: modelName
    modelVersion: modelVersion
    sku: modelSku
    capacity: modelCapacity
    isPrivate: privateNetworking
  }
}

module monitoring 'monitoring.bicep' = {
  params: {
    token: token
    location: where
    tags: tags
  }
}

module network 'network.bicep' = if (privateNetworking) {
  params: {
    token: token
    location: where
    tags: tags
    storageAccountId: storage.outputs.id
    modelAccountId: model.?outputs.?id ?? ''
  }
}

module roles 'roles.bicep' = {
  params: {
    storageAccountName: storage.outputs.name
    componentName: monitoring.outputs.componentName
    modelAccountName: model.?outputs.?name ?? ''
    appPrincipalId: identity.properties.principalId
    eventsPrincipalId: events.outputs.principalId
    uploaderId: uploaderId
    uploaderType: uploaderType
  }
}

module events 'events.bicep' = {
  params: {
    name: 'evgt-${token}'
    location: where
    tags: tags
    storageAccountId: storage.outputs.id
  }
}

module app 'app.bicep' = {
  // The host reads its storage when it starts: without the roles it would not.
  dependsOn: [roles]
  params: {
    name: 'func-${token}'
    planName: 'plan-${token}'
    location: where
    tags: tags
    identityName: identity.name
    storageAccountName: storage.outputs.name
    componentName: monitoring.outputs.componentName
    subnetId: network.?outputs.?appSubnetId ?? ''
    alwaysReadyInstances: alwaysReadyInstances
    maximumInstances: maximumInstances
    instanceMemory: instanceMemory
    modelEndpoint: model.?outputs.?endpoint ?? ''
    modelName: model.?outputs.?deployment ?? ''
    dailyTokenLimit: dailyTokenLimit
    digestLanguage: digestLanguage
    digestTimeZone: digestTimeZone
    retentionDays: retentionDays
    feedTitle: feedTitle
    feedBaseUrl: feedBaseUrl
    feedAccess: feedAccess
    feedKey: feedKey
  }
}

module alerts 'alerts.bicep' = {
  params: {
    token: token
    location: where
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    systemTopicId: events.outputs.id
    email: alertEmail
    monthlyBudget: hasBudget ? monthlyBudget : 0
    budgetStart: budgetBegan
  }
}

// Kept by azd in the environment, for the hook, for the next deployment, and for the reader of README.md.
output SUMMARIZER_URL string = empty(feedBaseUrl) ? app.outputs.url : feedBaseUrl
output SUMMARIZER_FUNCTION_APP string = app.outputs.name
output SUMMARIZER_STORAGE_ACCOUNT string = storage.outputs.name
output SUMMARIZER_EVENT_TOPIC string = events.outputs.name
output SUMMARIZER_BUDGET_START string = hasBudget ? budgetBegan : ''
output AZURE_LOCATION string = where
output AZURE_RESOURCE_GROUP string = resourceGroup().name
