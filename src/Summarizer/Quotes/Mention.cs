namespace Summarizer.Quotes;

/// <summary>A name in a text: words with capitals that belong together.</summary>
/// <param name="First">Its first word, a role included (<c>Başkan Trump</c>).</param>
/// <param name="End">The word after its last one.</param>
/// <param name="NameFirst">
/// The first word of the name itself; equal to <see cref="End"/> where there is only a role (<c>Dışişleri Bakanı</c>).
/// </param>
/// <param name="IsCertain">Whether it is a name for sure and not one common word at a sentence's beginning.</param>
/// <param name="HasEnding">Whether an ending makes it no subject (<c>Putin'den</c>, <c>Obama’s</c>).</param>
internal readonly record struct Mention(int First, int End, int NameFirst, bool IsCertain, bool HasEnding)
{
    /// <summary>Whether it is a role without a name.</summary>
    public bool IsRole => NameFirst == End;
}
