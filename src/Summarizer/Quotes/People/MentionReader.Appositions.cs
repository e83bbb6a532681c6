using Summarizer.Names;

namespace Summarizer.Quotes.People;

// Institutions and places in the role of a person, and abbreviations in brackets.
internal sealed partial class MentionReader
{
    private const int MaxDegreeLength = 3;
    private const int MaxWordsAfterRole = 3;

    // "Asosiasi Pengusaha Ritel Indonesia (Aprindo)": then "Ketua Aprindo Solihin" is a person named Solihin.
    private readonly HashSet<string> _abbreviations = [];

    // "di Blitar": then "Bupati Blitar Rini Handayaningrum" is a person named Rini.
    private readonly HashSet<string> _places = [];

    private bool IsAfterPlacePreposition(Mention mention) =>
        mention is { HasEnding: false, First: > 0 }
        && mention.End - mention.First == 1
        && text.GapAfter(mention.First - 1) is " "
        && text.Language.DropsSubjects
        && text.Language.PlacePrepositions.Contains(text.Lower(mention.First - 1));

    private bool IsAbbreviation(Mention mention) =>
        mention is { HasEnding: false, First: > 1 }
        && mention.End - mention.First == 1
        && text.GapAfter(mention.First - 1) is " ("
        && text.GapAfter(mention.First).StartsWith(")")
        && text.IsCapital(mention.First - 1);

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

    // "Presiden Rusia Vladimir Putin", "Ketua Umum PSSI Edy Rahmayadi": the institution is between the role and the name.
    private int AfterInstitution(int name, int end)
    {
        var after = name;
        for (var word = end - MinNameWords - 1; word >= name && after == name; word--)
        {
            if (IsInstitution(word) || IsNamedInstitution(name, word + 1))
                after = word + 1;
        }

        return GivenName(after, end) is > 0 and var given ? given : after;
    }

    // "Kepala Balai Kawasan Wisata Agus Sitepu", "Direktur Utama Waskita Mahendra Choliq": where surnames are rare, a given name begins the
    // name, and an institution that the text mentions elsewhere, without a verb of speech, ends before it.
    private int GivenName(int name, int end)
    {
        if (!text.Language.HasSingleNames || name + MinNameWords >= end || text.Language.FirstNames.Contains(text.Lower(name)))
            return 0;
        var given = name + 1;
        while (given < end && !(text.Language.FirstNames.Contains(text.Lower(given)) && text.GapAfter(given - 1) is " "))
            given++;
        // "Lembaga Survei Charta Politika Yunarto Wijaya"
        if (given == end - 1 && given - name > 1 && KnownNames.Of(text.Language).HasNameEnding(text.Lower(given - 1)))
            given--;
        if (given - name > 1 && given + MinNameWords <= end && !IsInstitution(given))
            return given;
        return
            (given == name + 1 || end - name == MinNameWords + 1)
            && text.IsCapital(name + 1)
            && Count(name) > Count(name + 1)
            && !_speakers.Contains(text.LowerWithoutAffix(name))
            ? name + 1
            : 0;

        int Count(int word) => _names.GetValueOrDefault(text.LowerWithoutAffix(word));
    }

    // "Jawa Barat"
    private bool IsNamedInstitution(int name, int end) =>
        end - name > 1
        && (text.Language.Places.Contains(text.Slice(name, end)) || text.Language.Organizations.Contains(text.Slice(name, end)));

    // "Gubernur Bank Indonesia": nobody named Bank Indonesia.
    private bool IsWholeInstitution(int name, int end) =>
        name < end
        && (
            text.Language.Places.Contains(text.Slice(name, end))
            || text.Language.Organizations.Contains(text.Slice(name, end))
            || end - name <= MinNameWords && !text.Language.IsVerbFinal && text.Language.OrganizationWords.Contains(text.Lower(name))
        );

    // "MotoGP", "SpaceX": no person's name ends with a capital.
    private bool IsBrand(int word) => text[word][^1] is >= 'A' and <= 'Z' && text[word].ContainsAnyInRange('a', 'z');

    private bool IsInstitution(int word) =>
        text[word].Length > 1 && (IsAllCapitals(word) || IsBrand(word))
        || text.Language.Places.Contains(text[word].ToString())
        || text.Language.Organizations.Contains(text[word].ToString())
        || _abbreviations.Contains(text.Lower(word))
        || _places.Contains(text.Lower(word));
}
