using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Others;

/// <summary>The modifiers of roles in an article: former, deputy, shadow.</summary>
internal sealed class RoleModifiers(TokenizedArticle text)
{
    private const int MaxDistance = 2;
    private const int MaxApposition = 5;

    private readonly RoleWords _roles = RoleWords.Of(text.Language);
    private readonly Dictionary<int, int> _ofHolders = [];

    // The meanings of the modifiers in a phrase and directly beside it, a bit each.
    private int ModifiersOf(int first, int end)
    {
        var from = first;
        while (from > 0 && first - from < MaxDistance && Joins(from) && !Ends(from - 1))
            from--;
        while (end < text.Words.Count && end - first < MaxApposition && Joins(end) && !Ends(end))
            end++;
        return Read(from, end);
    }

    /// <summary>Whether a person has the role of a phrase with the same modifiers.</summary>
    public bool Agree(Mention holder, string held, int first, int end, string role)
    {
        held = text.Language.Lower(held);
        role = text.Language.Lower(role);
        if ((ModifiersOf(holder) | _roles.ModifiersIn(held)) != (ModifiersOf(first, end) | _roles.ModifiersIn(role)))
            return false;
        // "the fire chief" is not the police chief.
        return _roles.WholeOf(role) is not null
            || _roles.WholeOf(held) is not { } one
            || _roles.WholeOf(text.Language.Lower(text.Slice(first, end))) is not { } other
            || one == other;
    }

    // The modifiers of the role that stands before or after a person's name.
    private int ModifiersOf(Mention holder)
    {
        if (_ofHolders.TryGetValue(holder.First, out var known))
            return known;
        var from = holder.First;
        while (
            from > 0
            && holder.First - from < MaxApposition
            && (Joins(from) || from == holder.First && text.GapAfter(from - 1) is ", ")
            && !Ends(from - 1)
        )
            from--;
        var end = holder.End;
        while (
            end < text.Words.Count
            && end - holder.End < MaxApposition
            && (Joins(end) || end == holder.End && text.GapAfter(end - 1) is ", ")
            && !Ends(end)
        )
            end++;
        return _ofHolders[holder.First] = Read(from, holder.NameFirst) | Read(holder.End, end);
    }

    private int Read(int from, int end)
    {
        var modifiers = 0;
        for (var word = from; word < end; word++)
            modifiers |= _roles.ModifiersAt(text, word, end);
        return modifiers;
    }

    private bool Joins(int word) => text.GapAfter(word - 1) is " " or "-";

    private bool Ends(int word) => text.IsVerb(word) || text.IsQuoted(word) || text.Language.Prepositions.Contains(text.Lower(word));
}
