namespace Summarizer.Functions.Health;

/// <summary>
/// The problems that keep this process's triggers from finding work, one sentence each. Only the local host reports them.
/// </summary>
public delegate IReadOnlyCollection<string> TriggerTrouble();
