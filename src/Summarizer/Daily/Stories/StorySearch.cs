namespace Summarizer.Daily.Stories;

/// <summary>
/// Searches groups for those similar to one of them, in one thread. It reuses its arrays, because hash tables are several times slower.
/// </summary>
internal sealed class StorySearch(StoryCandidates candidates, StoryVocabulary vocabulary)
{
    private readonly StoryScores _scores = new(candidates.Groups.Length);

    // The weights of the group, by term number, so that a comparison reads only the terms of the other group.
    private readonly float[] _weights = new float[vocabulary.Count];

    /// <summary>The candidates of a group, the most promising first, and what the group shares with them.</summary>
    public List<(int Other, SharedTerms Shared)> Find(int group)
    {
        var one = candidates.Groups[group];
        for (var i = 0; i < one.Terms.Length; i++)
            _weights[one.Terms[i].Number] = one.Weights[i];
        List<(int, SharedTerms)> found =
        [
            .. candidates.Of(group, _scores).Select(other => (other, Compare(one, candidates.Groups[other]))),
        ];
        foreach (var term in one.Terms)
            _weights[term.Number] = 0;
        return found;
    }

    private SharedTerms Compare(StoryCentroid one, StoryCentroid other)
    {
        var shared = one.Share(other);
        for (var i = 0; i < other.Terms.Length; i++)
        {
            var term = other.Terms[i].Number;
            if (_weights[term] is > 0 and var weight)
                shared.Add(vocabulary.Kind(term), weight, other.Weights[i]);
        }

        return shared;
    }
}
