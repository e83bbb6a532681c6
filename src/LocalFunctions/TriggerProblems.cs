using System.Collections.Concurrent;

namespace LocalFunctions;

/// <summary>The problems that keep this process's triggers from finding work, for a health check.</summary>
public sealed class TriggerProblems
{
    private readonly ConcurrentDictionary<string, string> _current = new();

    /// <summary>One sentence for each current problem.</summary>
    public IReadOnlyCollection<string> Current => [.. _current.Values];

    internal void Report(string source, string problem) => _current[source] = problem;

    internal void Clear(string source) => _current.TryRemove(source, out _);
}
