// What somebody should look at, and what a month may cost.
param token string
param location string
param tags object
param workspaceId string
param systemTopicId string
param email string
param monthlyBudget int
param budgetStart string

// Each counts rows of its query within a quarter of an hour.
var rules = [
  {
    name: 'poison-messages'
    description: 'Work failed on every attempt. Nothing is lost: it is tried again or rejected. Look for errors of storage at that time.'
    severity: 2
    threshold: 0
    query: 'AppMetrics | where Name == "summarizer.messages.poisoned" and Sum > 0'
  }
  {
    name: 'dead-letters'
    description: 'A message cannot be read and waits on the queue dead-letters; infra/README.md says what to do. GET /health reports degraded until it is removed.'
    severity: 1
    threshold: 0
    query: 'AppMetrics | where Name == "summarizer.messages.dead_lettered" and Sum > 0'
  }
  {
    name: 'errors'
    description: 'The app logged errors: a day that cannot be published, a blob that cannot be read, a subscription that was disabled. The query "errors" and GET /health say more.'
    severity: 2
    threshold: 0
    query: 'AppTraces | where SeverityLevel >= 3'
  }
  {
    name: 'rejections'
    description: 'More than 20 uploads were rejected. GET /rejections tells why; somebody may be uploading what is not read.'
    severity: 3
    threshold: 0
    query: 'AppMetrics | where Name == "summarizer.articles.rejected" | summarize Rejected = sum(Sum) | where Rejected > 20'
  }
  {
    name: 'deliveries-failing'
    description: 'More than half of at least 20 tries at webhooks failed. GET /subscriptions/{id}/attempts tells what subscribers answered.'
    severity: 3
    threshold: 0
    query: 'AppMetrics | where Name == "summarizer.deliveries.attempts" | summarize Tries = sum(Sum), Failed = sumif(Sum, tostring(Properties["summarizer.outcome"]) != "delivered") | where Tries >= 20 and Failed > Tries / 2'
  }
  {
    name: 'model-away'
    description: 'Digests wait for the model; readers get provisional ones. GET /health tells what the model answers. Is its quota too small, or the day\'s tokens spent?'
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
      skipQueryValidation: true // The tables exist once the app has sent something.
      actions: { actionGroups: empty(email) ? [] : [mail.id] }
    }
  }
]

resource undelivered 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'undelivered-uploads-${token}'
  location: 'global'
  tags: tags
  properties: {
    description: 'Event Grid gave up telling the app of uploads. POST /reconcile finds them; it also runs every hour.'
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

// Only where there is somebody to tell: without, it is refused.
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
