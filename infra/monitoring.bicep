// The destination of logs, traces and metrics, and the queries on them.
param token string
param location string
param tags object

var questions = [
  { name: 'What happened to the articles?', query: loadTextContent('queries/articles.kql') }
  { name: 'Why were articles rejected?', query: loadTextContent('queries/rejections.kql') }
  { name: 'What does the model cost, and how does it respond?', query: loadTextContent('queries/model.kql') }
  { name: 'Do webhooks arrive?', query: loadTextContent('queries/deliveries.kql') }
  { name: 'How was one article handled?', query: loadTextContent('queries/trace.kql') }
  { name: 'What went wrong?', query: loadTextContent('queries/errors.kql') }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'log-${token}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

// By default these tables keep data for 90 days. They contain names of articles.
resource tables 'Microsoft.OperationalInsights/workspaces/tables@2025-02-01' = [
  for name in ['AppDependencies', 'AppExceptions', 'AppMetrics', 'AppRequests', 'AppTraces']: {
    parent: workspace
    name: name
    properties: { retentionInDays: 30 }
  }
]

resource component 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${token}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true // Telemetry is accepted only with Entra ID tokens.
  }
}

resource pack 'Microsoft.OperationalInsights/queryPacks@2019-09-01' = {
  name: 'pack-${token}'
  location: location
  tags: tags
  properties: {}
}

resource queries 'Microsoft.OperationalInsights/queryPacks/queries@2019-09-01' = [
  for question in questions: {
    parent: pack
    name: guid(pack.id, question.name)
    properties: {
      displayName: question.name
      body: question.query
      related: { resourceTypes: ['microsoft.operationalinsights/workspaces'] }
    }
  }
]

output workspaceId string = workspace.id
output componentId string = component.id
output componentName string = component.name
