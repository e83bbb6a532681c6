namespace Summarizer.Quotes.People;

/// <summary>A name in a text: a run of capitalized words.</summary>
/// <param name="First">The index of the first word, including a role (<c>Başkan Trump</c>).</param>
/// <param name="End">The index after the last word.</param>
/// <param name="NameFirst">
/// The index of the first word of the name itself; equals <see cref="End"/> if there is only a role (<c>Dışişleri Bakanı</c>).
/// </param>
/// <param name="IsCertain">Whether it is certainly a name and not a common word at the beginning of a sentence.</param>
/// <param name="HasEnding">Whether it has a suffix that rules it out as a subject (<c>Putin'den</c>, <c>Obama’s</c>).</param>
internal readonly record struct Mention(int First, int End, int NameFirst, bool IsCertain, bool HasEnding)
{
    /// <summary>Whether it is a role without a name.</summary>
    public bool IsRole => NameFirst == End;
}
