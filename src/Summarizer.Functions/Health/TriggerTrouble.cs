namespace Summarizer.Functions.Health;

/// <summary>Asks the host what keeps this process from finding work: one sentence per problem.</summary>
public delegate IReadOnlyCollection<string> TriggerTrouble();
