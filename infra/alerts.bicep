// Alerts that someone should look at, and the monthly budget.
param token string
param location string
param tags object
param workspaceId string
param systemTopicId string
param email string
param monthlyBudget int
param budgetStart string

// Each alert counts the rows of its query within 15 minutes.
var rules = [
  {
    name: 'poison-messages'
    description: 'Work failed on every attempt. Nothing is lost: it is retried or rejected. Look for storage errors at that time.'
    severity: 2
    threshold: 0
    query: 'AppMetrics | where Name == "summarizer.messages.poisoned" and Sum > 0'
  }
  {
    name: 'dead-letters'
    description: 'A message cannot be read and is on the queue dead-letters. infra/README.md says what to do. GET /health reports degraded until it is removed.'
    severity: 1
    threshold: 0
    query: 'AppMetrics | where Name == "summarizer.messages.dead_lettered" and Sum > 0'
  }
  {
    name: 'errors'
    description: 'The app logged errors, such as a day that cannot be published, an unreadable blob or a disabled subscription. See the query "errors" and GET /health.'
    severity: 2
    threshold: 0
    query: 'AppTraces | where SeverityLevel >= 3'
  }
  {
    name: 'rejections'
    description: 'More than 20 uploads were rejected. GET /rejections says why. Someone may be uploading files in an unsupported format.'
    severity: 3
    threshold: 0
    query: 'AppMetrics | where Name == "summarizer.articles.rejected" | summarize Rejected = sum(Sum) | where Rejected > 20'
  }
  {
    name: 'deliveries-failing'
    description: 'More than half of at least 20 webhook attempts failed. GET /subscriptions/{id}/attempts shows the responses.'
    severity: 3
    threshold: 0
    query: 'AppMetrics | where Name == "summarizer.deliveries.attempts" | summarize Tries = sum(Sum), Failed = sumif(Sum, tostring(Properties["summarizer.outcome"]) != "delivered") | where Tries >= 20 and Failed > Tries / 2'
  }
  {
    name: 'model-away'
    description: 'Digests are waiting for the model; readers get provisional ones. GET /health shows what the model answers. Check its quota and the day\'s token limit.'
    severity: 2
    threshold: 0
    query: 'AppMetrics | where Name == "summarizer.articles.deferred" | summarize Waiting = sum(Sum) | where Waiting > 20'
  }
]

resource mail 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
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
            threshold: rule.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      autoMitigate: true
      skipQueryValidation: true // The tables exist only after the app has sent something.
      actions: { actionGroups: empty(email) ? [] : [mail.id] }
    }
  }
]

resource undelivered 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'undelivered-uploads-${token}'
  location: 'global'
  tags: tags
  properties: {
    description: 'Event Grid could not notify the app of uploads. POST /reconcile finds them; it also runs every hour.'
    severity: 2
    enabled: true
    scopes: [systemTopicId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'dead-lettered'
          metricName: 'DeadLetteredCount'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: empty(email) ? [] : [{ actionGroupId: mail.id }]
  }
}

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
