namespace Summarizer.Quotes.People;

// Roles and names side by side with commas, and mentions that are no names: titles of works, laws, degrees.
internal sealed partial class MentionReader
{
    private const int MaxDegreeLength = 3;
    private const int MaxWordsAfterRole = 3;

    // "Pelatih Persebaya, Paulo Mesquita, memuji": the name in the role is the institution.
    private List<Mention> WithApposedRoles(List<Mention> mentions)
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (role, name) = (mentions[i], mentions[i + 1]);
            if (IsOffice(role) && name is { HasEnding: false, IsRole: false } && name.First == role.End && EndsApposition(name))
                mentions[i] = role with { NameFirst = role.End };
        }

        return mentions;
    }

    private bool IsOffice(Mention mention) =>
        mention is { HasEnding: false, IsRole: false }
        && text.GapAfter(mention.End - 1) is ", "
        && (mention.NameFirst > mention.First || FollowsRole(mention.First));

    // "Komandan tim SAR"
    private bool FollowsRole(int first)
    {
        for (var word = first - 1; word >= Math.Max(0, first - MaxWordsAfterRole) && text.GapAfter(word) is " "; word--)
        {
            if (text.Language.Roles.Contains(text.Lower(word)))
                return true;
            if (text.IsCapital(word) || text.Language.Prepositions.Contains(text.Lower(word)))
                return false;
        }

        return false;
    }

    // A comma, also after degrees ("Siti Khotimah, M.T., menyanggupi"), and no further name of a list.
    private bool EndsApposition(Mention name)
    {
        if (name.End - name.NameFirst < MinNameWords && name.NameFirst == name.First)
            return false;
        var word = name.End;
        while (word < text.Words.Count && text.GapAfter(word - 1).StartsWith(",") && IsDegree(word))
        {
            while (word + 1 < text.Words.Count && IsDegree(word + 1) && text.GapAfter(word) is "." or ". ")
                word++;
            word++;
        }

        return word < text.Words.Count
            && text.GapAfter(word - 1).Contains(',')
            && !text.IsCapital(word)
            && !text.Language.Conjunctions.Contains(text.Lower(word));
    }

    // "pelantun lagu 'Terserah' itu"
    private bool IsTitleOfWork(Mention mention) =>
        mention.First > 0
        && !text.Language.ElidesVowels
        && text.GapAfter(mention.First - 1).TrimEnd() is [.., '\'' or '‘']
        && text.GapAfter(mention.End - 1).TrimStart() is ['\'' or '’', ..];

    // "UU No. 5/1999"
    private bool IsNumbered(Mention mention) =>
        mention.End < text.Words.Count
        && text.GapAfter(mention.End - 1) is ". " or "."
        && text.Words[mention.End].Kind == Text.WordKind.Number
        && text.Language.Abbreviations.Contains(text[mention.End - 1].ToString());

    // ", M.T.,"
    private bool IsDegrees(Mention mention) =>
        mention.First > 0
        && text.GapAfter(mention.First - 1) is ", "
        && Enumerable.Range(mention.First, mention.End - mention.First).All(IsDegree);

    private bool IsDegree(int word) =>
        text.IsCapital(word)
        && text.GapAfter(word).StartsWith('.')
        && (text[word].Length <= MaxDegreeLength || text.Language.Abbreviations.Contains(text[word].ToString()));
}
