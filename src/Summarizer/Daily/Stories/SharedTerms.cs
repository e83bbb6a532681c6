namespace Summarizer.Daily.Stories;

/// <summary>What two groups share: names, and everything else.</summary>
/// <param name="one">The squared lengths of one group's names and of everything else that can be compared.</param>
/// <param name="other">The same of the other group.</param>
/// <param name="hasLanguage">Whether they have a language in common.</param>
internal struct SharedTerms((double Names, double Context) one, (double Names, double Context) other, bool hasLanguage)
{
    private double _nameProduct;
    private double _contextProduct;
    private double _names;
    private double _context;

    public readonly bool HasLanguage => hasLanguage;

    public readonly double Product => _nameProduct + _contextProduct;

    /// <summary>The cosine of all terms.</summary>
    public readonly double Cosine =>
        Product
        / Math.Sqrt(Math.Max(double.Epsilon, (one.Names + one.Context) * (other.Names + other.Context)))
        * (hasLanguage ? 1 : StoryWeights.ShareAcrossLanguages);

    /// <summary>The similarity of two articles relative to the threshold for reports of one event.</summary>
    public readonly double OfReports =>
        !IsEvidence ? 0
        : hasLanguage ? Math.Sqrt(NameCosine * ContextCosine) / StoryWeights.Threshold
        : Cosine / StoryWeights.ShareAcrossLanguages / StoryWeights.ThresholdAcrossLanguages;

    /// <summary>The similarity of a group and an article or of two groups relative to the threshold for follow-ups.</summary>
    public readonly double OfFollowUp =>
        Math.Min(Cosine / StoryWeights.FollowUpThreshold, Math.Min(NameCosine, ContextCosine) / StoryWeights.MinOfEach);

    private readonly double NameCosine =>
        _nameProduct / Math.Sqrt((one.Names + StoryWeights.SmoothNames) * (other.Names + StoryWeights.SmoothNames));

    private readonly double ContextCosine => _contextProduct / Math.Sqrt(Math.Max(double.Epsilon, one.Context * other.Context));

    private readonly bool IsEvidence =>
        _names >= StoryWeights.MinNames && _context >= StoryWeights.MinContext && _names + _context >= StoryWeights.MinEvidence;

    public void Add(TermKind kind, float one, float other)
    {
        if (kind == TermKind.Names)
            (_nameProduct, _names) = (_nameProduct + (one * other), _names + Math.Min(one, other));
        else
            (_contextProduct, _context) = (_contextProduct + (one * other), _context + Math.Min(one, other));
    }
}
