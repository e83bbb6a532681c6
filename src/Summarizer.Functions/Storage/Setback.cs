namespace Summarizer.Functions.Storage;

/// <summary>How a message that failed on every attempt was postponed.</summary>
/// <param name="IsWaiting">Whether it waits on the poison queue; otherwise it is back on its own queue.</param>
internal sealed record Setback(int Times, bool IsWaiting);
