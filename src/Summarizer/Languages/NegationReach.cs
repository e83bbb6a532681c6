namespace Summarizer.Languages;

/// <summary>Which content word of its clause a word such as "not" negates.</summary>
internal enum NegationReach
{
    /// <summary>The next one: <c>did not come</c>.</summary>
    Next,

    /// <summary>The next one, or if there is none the one before: <c>nicht gekommen</c>, <c>kam nicht</c>.</summary>
    NextOrPrevious,

    /// <summary>The next one, or if there is none an infinitive before: <c>nebude hrát</c>, <c>hrát nebude</c>.</summary>
    NextOrInfinitive,

    /// <summary>The word before: <c>doğru değil</c>.</summary>
    Previous,
}
