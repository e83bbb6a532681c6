namespace Summarizer.Daily.Stories;

/// <summary>How much each kind of term counts, and how much two groups must share (RESULTS.md, Stories).</summary>
internal static class StoryWeights
{
    /// <summary>
    /// The similarity from which two articles report the same event: the geometric mean of two cosines, of names and of everything else,
    /// because the same people may do something else, and the same may happen elsewhere.
    /// </summary>
    public const double Threshold = 0.17;

    /// <summary>The same for articles without a common language, whose words cannot be compared: one cosine of all other terms.</summary>
    public const double ThresholdAcrossLanguages = 0.33;

    /// <summary>
    /// Below this weight of shared names nothing else counts: two earthquakes of the same magnitude are still two events.
    /// </summary>
    public const double MinNames = 0.8;

    /// <summary>
    /// Below this weight of everything shared but names nothing else counts: people who are always named together do more than one thing a
    /// day.
    /// </summary>
    public const double MinContext = 0.8;

    /// <summary>The least weight of everything shared: a rare name and what happened.</summary>
    public const double MinEvidence = 2;

    /// <summary>
    /// The similarity with a group's mean from which an article is a follow-up of its event: the geometric mean of two cosines, as for
    /// reports, except that a follow-up may share hardly any names with the group.
    /// </summary>
    public const double FollowUpThreshold = 0.1;

    /// <summary>Added to the cosine of names in that mean.</summary>
    public const double NamesOfFollowUp = 0.03;

    /// <summary>
    /// Below this weight of everything shared but names, a follow-up must be more similar: a few words are enough to make a short
    /// text about the same people similar to a group.
    /// </summary>
    public const double ContextOfFollowUp = 4;

    /// <summary>
    /// The cosine from which two groups, or a group and an article without a common language, are about one event.
    /// </summary>
    public const double GroupThreshold = 0.09;

    /// <summary>The least cosine of their names and of everything else, each by itself.</summary>
    public const double MinOfEach = 0.07;

    /// <summary>
    /// The mean cosine of a group's articles below which it attracts fewer others: it is about a subject, such as telephones, not about an
    /// event.
    /// </summary>
    public const double MinCoherence = 0.08;

    /// <summary>
    /// Raises the thresholds of follow-ups by this value divided by the size of the larger group: the mean of few articles shows less
    /// reliably what the event is.
    /// </summary>
    public const double SmallGroupStrictness = 0.5;

    /// <summary>The factor for a cosine without a common language, which is higher because words are not compared.</summary>
    public const double ShareAcrossLanguages = 0.5;

    /// <summary>
    /// The factor by which thresholds rise between two groups in one language: the means of many articles are similar because of a few
    /// common terms.
    /// </summary>
    public const double GroupStrictness = 2;

    /// <summary>The same if more languages are involved, because they have fewer terms in common.</summary>
    public const double GroupStrictnessAcrossLanguages = 1.3;

    /// <summary>
    /// How similar the articles of two groups must be across the groups, as a share of what the articles of the looser group are to each
    /// other.
    /// </summary>
    public const double MinContinuity = 0.65;

    /// <summary>Added to the squared length of the names, so that articles with few names are not similar by chance.</summary>
    public const double SmoothNames = 1;

    /// <summary>How much higher the threshold is for two reports that are only about sport: the same clubs meet again.</summary>
    public const double SportStrictness = 0.7;

    /// <summary>The least weight of events that the share of sport is taken of: one word does not make a sports report.</summary>
    public const double MinEvents = 1.5;

    private const double Names = 1;
    private const double Words = 0.7;
    private const double Events = 0.8;
    private const double Figures = 0.4;

    // Rarity represents earlier days too, so that even a day of two articles has rare terms. Names in the exonym table are in the news
    // every day.
    private const double Background = 100;
    private const double Prior = 1;
    private const double PriorOfRecurring = 15;

    // Reports of the same event appear within a few days; a later report is more likely about another event.
    private const int FreeDays = 3;
    private const double DaysOfHalf = 30;

    /// <summary>The weight of a term: rare terms weigh more.</summary>
    /// <param name="isRecurring">Whether it is a name that is in the news every day.</param>
    /// <param name="articles">How many articles the day has.</param>
    /// <param name="articlesWith">How many of them have the term.</param>
    public static float Of(TermKind kind, bool isRecurring, int articles, int articlesWith)
    {
        var weight = kind switch
        {
            TermKind.Names => Names,
            TermKind.Words => Words,
            TermKind.Events => Events,
            _ => Figures,
        };
        var (all, part) = (articles + Background, articlesWith + (isRecurring ? PriorOfRecurring : Prior));
        return part >= all ? 0 : (float)(weight * Math.Log(all / part) / Math.Log(all));
    }

    /// <param name="days">The distance of two dates.</param>
    public static double Closeness(double days)
    {
        var late = Math.Abs(days) - FreeDays;
        return late <= 0 ? 1 : DaysOfHalf / (DaysOfHalf + late);
    }
}
