using Summarizer.Facts;

namespace Summarizer.SecondChecks;

/// <summary>What a model says about a statement.</summary>
/// <param name="Statement">The statement's number in the request.</param>
/// <param name="Fault">What the article does not support; null if it supports the statement.</param>
internal sealed record Verdict(int Statement, UnsupportedFact? Fault);
