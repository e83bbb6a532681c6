using Summarizer.Languages;

namespace Summarizer.PromptInjection;

/// <summary>The phrases found in a sentence, in order of their first words.</summary>
internal sealed class CueHits
{
    private const int MaxPhraseLength = 8;
    private const int MaxLeads = 3;
    private readonly List<CueHit> _all;
    private readonly Dictionary<int, int> _leads = [];
    private readonly HashSet<InjectionPhrases> _pointers = new(ReferenceEqualityComparer.Instance);

    public CueHits(IReadOnlyList<FoldedWord> words)
    {
        _all = CueTable.All.Find(words);
        foreach (var hit in _all)
        {
            if (hit.Cue is Cue.Lead or Cue.Asking)
                _leads[hit.Last] = hit.First;
            if (hit.Cue == Cue.Pointer)
                _pointers.Add(hit.Words);
        }
    }

    public bool Any(Predicate<CueHit> condition) => _all.Exists(condition);

    /// <summary>
    /// Whether there is a hit with this cue and from the same table within <paramref name="reach"/> words. The search ends there, so that a
    /// text full of such words takes no longer.
    /// </summary>
    public bool AnyNear(CueHit one, Cue cue, int reach, Predicate<CueHit>? condition = null)
    {
        for (var i = IndexOf(one.First - reach - MaxPhraseLength); i < _all.Count && _all[i].First <= one.Last + reach; i++)
        {
            var other = _all[i];
            if (other.Cue != cue || !ReferenceEquals(other.Words, one.Words) || Distance(one, other) > reach)
                continue;
            if (condition is null || condition(other))
                return true;
        }

        return false;
    }

    public bool LeansOnContext(InjectionPhrases table) => _pointers.Contains(table);

    /// <summary>Whether a word is where something begins, or only words like "please" and "now" are between.</summary>
    public bool Opens(int word, Func<int, bool> begins)
    {
        for (var leads = 0; leads <= MaxLeads; leads++)
        {
            if (begins(word))
                return true;
            if (!_leads.TryGetValue(word - 1, out word))
                return false;
        }

        return false;
    }

    private static int Distance(CueHit one, CueHit other) => one.First > other.Last ? one.First - other.Last : other.First - one.Last;

    // The first hit at or after a word.
    private int IndexOf(int word)
    {
        int low = 0,
            high = _all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].First < word)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
