namespace Summarizer.Functions.Storage;

/// <summary>A message that could not be read.</summary>
/// <param name="Queue">The queue it was meant for.</param>
/// <param name="Message">Its text, at most the first 8,000 characters.</param>
/// <param name="At">When it was given up, UTC.</param>
internal sealed record DeadLetter(int V, string Queue, string Message, DateTimeOffset At);
