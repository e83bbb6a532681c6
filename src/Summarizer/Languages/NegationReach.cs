namespace Summarizer.Languages;

/// <summary>Which content word of its clause a word such as "not" negates.</summary>
internal enum NegationReach
{
    /// <summary>The next one: <c>did not come</c>.</summary>
    Next,

    /// <summary>The next one, otherwise the one before: <c>nicht gekommen</c>, <c>kam nicht</c>.</summary>
    NextOrPrevious,

    /// <summary>The next one, otherwise an infinitive before: <c>nebude hrát</c>, <c>hrát nebude</c>.</summary>
    NextOrInfinitive,

    /// <summary>The word before: <c>doğru değil</c>.</summary>
    Previous,

    /// <summary>The content word before: <c>اخراج نمی‌کند</c>.</summary>
    PreviousContent,

    /// <summary>The word directly after it, or the content word before: <c>नहीं मिला</c>, <c>मौजूद नहीं थे</c>.</summary>
    AdjacentOrPrevious,
}
