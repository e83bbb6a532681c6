namespace Summarizer.Languages;

/// <summary>Where listed places are found in a script without capitals, besides the names that other signs show.</summary>
internal enum PlaceListing
{
    /// <summary>Not in this way.</summary>
    None,

    /// <summary>Where a word begins, as in Korean.</summary>
    Words,

    /// <summary>Anywhere, as in Chinese, which has no spaces.</summary>
    Anywhere,
}
