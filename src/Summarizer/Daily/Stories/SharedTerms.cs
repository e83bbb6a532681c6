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

    /// <summary>The cosine of all terms.</summary>
    public readonly double Cosine =>
        (_nameProduct + _contextProduct)
        / Math.Sqrt(Math.Max(double.Epsilon, (one.Names + one.Context) * (other.Names + other.Context)))
        * (hasLanguage ? 1 : StoryWeights.ShareAcrossLanguages);

    /// <summary>The similarity of two articles relative to the threshold for reports of one event.</summary>
    public readonly double OfReports =>
        !IsEvidence ? 0
        : hasLanguage ? Math.Sqrt(NameCosine * ContextCosine) / StoryWeights.Threshold
        : Cosine / StoryWeights.ShareAcrossLanguages / StoryWeights.ThresholdAcrossLanguages;

    /// <summary>The similarity of a group and an article relative to the threshold for follow-ups.</summary>
    public readonly double OfFollowUp =>
        !hasLanguage
            ? OfGroups
            : Math.Sqrt((NameCosine + StoryWeights.NamesOfFollowUp) * ContextCosine)
                / StoryWeights.FollowUpThreshold
                * Math.Min(1, _context / StoryWeights.ContextOfFollowUp);

    /// <summary>The similarity of two groups relative to the threshold for one event.</summary>
    public readonly double OfGroups =>
        Math.Min(Cosine / StoryWeights.GroupThreshold, Math.Min(NameCosine, ContextCosine) / StoryWeights.MinOfEach);

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
