// Alerts that someone should look at, and the monthly budget. The runbook in README.md has a paragraph on each.
param token string
param location string
param tags object
param workspaceId string
param componentId string
param systemTopicId string
param storageAccountId string
param appUrl string
param email string
param monthlyBudget int
param budgetStart string

// Someone has to read the mails, so only then is /health asked from outside, which costs money.
var isWatched = !empty(email)
var actions = isWatched ? [{ actionGroupId: mail.id }] : []

// Each alert counts the rows of its query within 15 minutes. An app that is down sends nothing, so a query that only counts would stay silent:
// queue-age fires if nothing was measured, and http-errors if not even the availability test got a response.
var rules = [
  {
    name: 'queue-age'
    description: 'A message has been waiting for more than 15 minutes, or the app measured nothing for 15 minutes because it is down.'
    severity: 1
    query: 'AppMetrics | where Name == "summarizer.queues.age" | summarize Oldest = max(Max) | where isnull(Oldest) or Oldest > 900'
  }
  {
    name: 'http-errors'
    description: 'The app answered at least 5 requests with a server error${isWatched ? ', or none at all' : ''}.'
    severity: 1
    query: 'AppMetrics | where Name == "summarizer.requests" | summarize Answered = sum(Sum), Failed = sumif(Sum, toint(Properties["http.response.status_code"]) >= 500) | where Failed >= 5${isWatched ? ' or coalesce(Answered, 0.0) == 0' : ''}'
  }
  {
    name: 'poison-messages'
    description: 'Work failed on every attempt. Nothing is lost: it is retried or rejected. Look for storage errors at that time.'
    severity: 2
    query: 'AppMetrics | where Name == "summarizer.messages.poisoned" and Sum > 0'
  }
  {
    name: 'dead-letters'
    description: 'A message cannot be read and is on the queue dead-letters. infra/README.md says what to do. GET /health reports degraded until it is removed.'
    severity: 1
    query: 'AppMetrics | where Name == "summarizer.messages.dead_lettered" and Sum > 0'
  }
  {
    name: 'errors'
    description: 'The app logged errors, such as a day that cannot be published, an unreadable blob or a disabled subscription. See the query "errors" and GET /health.'
    severity: 2
    query: 'AppTraces | where SeverityLevel >= 3'
  }
  {
    name: 'rejections'
    description: 'More than 20 uploads were rejected. GET /rejections says why. Someone may be uploading files in an unsupported format.'
    severity: 3
    query: 'AppMetrics | where Name == "summarizer.articles.rejected" | summarize Rejected = sum(Sum) | where Rejected > 20'
  }
  {
    name: 'deliveries-failing'
    description: 'More than half of at least 20 webhook attempts failed. GET /subscriptions/{id}/attempts shows the responses.'
    severity: 3
    query: 'AppMetrics | where Name == "summarizer.deliveries.attempts" | summarize Tries = sum(Sum), Failed = sumif(Sum, tostring(Properties["summarizer.outcome"]) != "delivered") | where Tries >= 20 and Failed > Tries / 2'
  }
  {
    name: 'model-away'
    description: 'Digests are waiting for the model; readers get provisional ones. GET /health shows what the model answers. Check its quota and the day\'s token limit.'
    severity: 2
    query: 'AppMetrics | where Name == "summarizer.articles.deferred" | summarize Waiting = sum(Sum) | where Waiting > 20'
  }
]

var places = [
  'emea-nl-ams-azr' // West Europe
  'emea-gb-db3-azr' // North Europe
  'us-va-ash-azr' // East US
  'us-tx-sn1-azr' // South Central US
  'apac-sg-sin-azr' // Southeast Asia
]

resource mail 'Microsoft.Insights/actionGroups@2023-01-01' = if (isWatched) {
  name: 'mail-${token}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'summarizer'
    enabled: true
    emailReceivers: [{ name: 'operator', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource logAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: '${rule.name}-${token}'
    location: location
    tags: tags
    properties: {
      displayName: 'Summarizer: ${rule.name}'
      description: rule.description
      severity: rule.severity
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      autoMitigate: true
      skipQueryValidation: true // The tables exist only after the app has sent something.
      actions: { actionGroups: isWatched ? [mail.id] : [] }
    }
  }
]

// A standard test, from regions on three continents. It fails if the response is not 200 within two minutes, which is enough for a cold start.
resource health 'Microsoft.Insights/webtests@2022-06-15' = if (isWatched) {
  name: 'health-${token}'
  location: location
  tags: union(tags, { 'hidden-link:${componentId}': 'Resource' }) // Assigns the test to its component.
  kind: 'standard'
  properties: {
    SyntheticMonitorId: 'health-${token}'
    Name: 'health-${token}'
    Kind: 'standard'
    Enabled: true
    Frequency: 900
    Timeout: 120
    RetryEnabled: true
    Locations: [for place in places: { Id: place }]
    Request: { RequestUrl: '${appUrl}/health', HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 7 }
  }
}

resource unavailable 'Microsoft.Insights/metricAlerts@2018-03-01' = if (isWatched) {
  name: 'availability-${token}'
  location: 'global'
  tags: union(tags, { 'hidden-link:${componentId}': 'Resource', 'hidden-link:${health.id}': 'Resource' })
  properties: {
    description: 'GET /health failed from at least 2 of ${length(places)} places. The app or its storage is down.'
    severity: 0
    enabled: true
    scopes: [health.id, componentId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: health.id
      componentId: componentId
      failedLocationCount: 2
    }
    actions: actions
  }
}

// What Azure itself counts, so these fire whether the app runs or not.
var counts = [
  {
    name: 'undelivered-uploads'
    description: 'Event Grid gave up notifying the app of uploads. Reconciliation finds them within an hour; POST /reconcile starts it now.'
    severity: 2
    scope: systemTopicId
    namespace: 'Microsoft.EventGrid/systemTopics'
    metric: 'DeadLetteredCount'
    threshold: 0
    dimensions: []
  }
  {
    name: 'dropped-uploads'
    description: 'Event Grid dropped events without storing them in event-dead-letters. POST /reconcile finds the uploads.'
    severity: 1
    scope: systemTopicId
    namespace: 'Microsoft.EventGrid/systemTopics'
    metric: 'DroppedEventCount'
    threshold: 0
    dimensions: []
  }
  {
    name: 'delivery-failures'
    description: 'More than 20 notifications of uploads failed. Event Grid repeats them for a day, except after 400, 401, 403 and 413.'
    severity: 2
    scope: systemTopicId
    namespace: 'Microsoft.EventGrid/systemTopics'
    metric: 'DeliveryAttemptFailCount'
    threshold: 20
    dimensions: []
  }
  {
    name: 'storage-throttling'
    description: 'Storage refused more than 20 requests because it was too busy. Work is repeated, so digests are late.'
    severity: 2
    scope: storageAccountId
    namespace: 'Microsoft.Storage/storageAccounts'
    metric: 'Transactions'
    threshold: 20
    dimensions: [
      {
        name: 'ResponseType'
        operator: 'Include'
        values: [
          'ServerBusyError'
          'ClientThrottlingError'
          'ClientAccountRequestThrottlingError'
          'ClientAccountBandwidthThrottlingError'
        ]
      }
    ]
  }
]

resource metricAlerts 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for count in counts: {
    name: '${count.name}-${token}'
    location: 'global'
    tags: tags
    properties: {
      description: count.description
      severity: count.severity
      enabled: true
      scopes: [count.scope]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: count.name
            metricNamespace: count.namespace
            metricName: count.metric
            dimensions: count.dimensions
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: count.threshold
            skipMetricValidation: true // The resource has sent no metrics when it is created.
          }
        ]
      }
      actions: actions
    }
  }
]

// Only with an address: Azure rejects a budget without one.
resource budget 'Microsoft.Consumption/budgets@2024-08-01' = if (monthlyBudget > 0) {
  name: 'budget-${token}'
  properties: {
    category: 'Cost'
    timeGrain: 'Monthly'
    amount: monthlyBudget
    timePeriod: { startDate: budgetStart }
    notifications: {
      forecast: { enabled: true, operator: 'GreaterThan', threshold: 100, thresholdType: 'Forecasted', contactEmails: [email] }
      spent: { enabled: true, operator: 'GreaterThan', threshold: 80, thresholdType: 'Actual', contactEmails: [email] }
    }
  }
}
