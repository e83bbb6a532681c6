using System.Buffers;
using Summarizer.Names;
using Summarizer.Quotes.People;
using Summarizer.Text;

namespace Summarizer.Quotes.VerbFirst;

/// <summary>Finds the subjects of verbs: people, organizations, holders of a role.</summary>
internal sealed partial class ArabicSubjects
{
    private const int MaxPhrase = 14;
    private const int MaxHolders = 500;
    private const int MaxWordsBack = 400;
    private const int MaxQuotedName = 40;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(":.\n؟!");

    private readonly TokenizedArticle _text;
    private readonly ArabicText _words;
    private readonly PersonDirectory _people;
    private readonly Dictionary<int, CaselessName> _organizations = [];
    private readonly Lazy<HashSet<string>> _quotedNames;
    private readonly HashSet<string> _haveRoles = [];
    private readonly List<(string Role, int Word, Mention Holder)> _roles = [];

    public ArabicSubjects(TokenizedArticle text, PersonDirectory people)
    {
        (_text, _words, _people) = (text, text.ArabicNames.Text, people);
        _quotedNames = new(() => QuotedNames(text));
        foreach (var name in text.ArabicNames.Names.Where(name => name.Kind == NameKind.Organization))
            _organizations[name.First] = name;
        foreach (var mention in people.Mentions.Where(mention => mention.End - mention.NameFirst > 1))
            AddRoles(mention);
    }

    // The roles before a name and after it: "يوسف الجودر رئيس المنظمة", "هدى الزنتاني، صاحبة صالون".
    private void AddRoles(Mention mention)
    {
        for (var word = mention.First; word < mention.NameFirst; word++)
        {
            if (word == mention.First || !IsGenitive(word))
                AddRole(word, mention);
        }

        if (_words.Joins(mention.End) || _words.FollowsComma(mention.End))
            AddRole(mention.End, mention);
    }

    private void AddRole(int word, Mention holder)
    {
        if (_words.RoleOf(word) is not { } role)
            return;
        _roles.Add((role, holder.First, holder));
        _haveRoles.Add(_people.Identify(holder).Name);
    }

    // "وكيلة المتهم" is not accused.
    private bool IsGenitive(int word) =>
        _words.Joins(word) && _words.IsRole(word - 1) && !_words.HasArticle(word - 1) && _words.HasArticle(word);

    /// <summary>The subject that begins at a word or after adverbials; otherwise null, and the verb continues with the last one.</summary>
    public Source? At(int first, int to)
    {
        for (var word = first; word < Math.Min(to, first + MaxPhrase); word++)
        {
            var gap = word > 0 ? _text.GapAfter(word - 1) : "";
            if (word == first && QuotedName(word, to) is { } body)
                return body;
            if (_text.IsQuoted(word) || gap.ContainsAny(ClauseEnds) || IsComplementizer(_words[word]))
                return null;
            if (_people.StartingAt(word) is { HasEnding: true } oblique)
            {
                word = oblique.End - 1;
                continue;
            }

            // "وأكد شباط الذي يقود لائحة الحزب": a subject that is not known.
            if (word == first + 1 && IsRelativePronoun(word) && !_text.Language.Prepositions.Contains(_words[first]))
                return new Source(null, null);
            if (SubjectAt(word, to) is { } subject)
                return subject;
            // "«…»، يقول، ويرفع كأسه": another clause.
            if (word == first && gap.ContainsAny(',', '،') && _words[word] is ['و' or 'ف', ..])
                return null;
            if (word > first && gap.ContainsAny(',', '،') || _text.Language.SpeakerPronouns.Contains(_words[word]) || _words.IsVerb(word))
                return null;
            if (_words.IsStop(word) || _words[word][0] is 'ل' or 'ب' || _words.HasPossessive(word))
                word = AdverbialEnd(word, to) - 1;
            else
                return _words[word][^1] == 'ا' ? null
                    : _words.HasArticle(word) ? Described(word, to)
                    : Apposed(word, to) ?? new Source(null, null);
        }

        return null;
    }

    public static bool IsComplementizer(string word) =>
        word.TrimStart('ب', 'و', 'ف', 'ل', 'ك') is var bare
        && bare.Length < 5
        && (bare.StartsWith("إن", StringComparison.Ordinal) || bare.StartsWith("أن", StringComparison.Ordinal));

    // "في بيان", "لوكالة رويترز": the words up to the next particle, name or role.
    private int AdverbialEnd(int word, int to)
    {
        var end = word + 1;
        while (
            end < to
            && _words.Joins(end)
            && !_words.IsVerb(end)
            && !_words.IsStop(end)
            && (
                _people.StartingAt(end) is null
                    && (!_words.IsRole(end) || IsAdjective(end) || _words.HasArticle(end) && _words.HasArticle(end - 1))
                || _text.Language.Prepositions.Contains(_words[end - 1])
            )
        )
            end = _people.StartingAt(end) is { } mention ? Math.Min(mention.End, to) : end + 1;
        return end;
    }

    // "في مؤتمر صحافي": what is a job elsewhere describes an indefinite noun.
    private bool IsAdjective(int word) =>
        _words[word][^1] == 'ي'
        && !_words.HasArticle(word)
        && !_words.HasArticle(word - 1)
        && !_words.IsStop(word - 1)
        && !_words.IsRole(word - 1);

    private Source? SubjectAt(int word, int to)
    {
        if (_people.StartingAt(word) is { } mention)
            return mention.End <= to && !mention.HasEnding ? Person(mention) : null;
        if (_organizations.TryGetValue(word, out var organization) && organization.Range.Last < to && !IsOblique(organization))
            return Organization(organization);
        if (_words[word] is "الأخير" or "الأخيرة" && Latest(word) is { } latest)
            return latest;
        if (_words.RoleOf(word) is { } role && !_words[word].StartsWith('ل'))
            return (NamedLawyer(word, to) ?? Nickname(word + 1)) is { } nickname ? Person(nickname)
                : Holder(role, word) is { } holder ? Person(holder)
                : word + 1 < to && (IsOfWork(word) || IsOfMentioned(word)) ? new Source(null, null, PointsBack: true)
                : IsDefinite(word) && !NamesInstitution(word)
                    ? new Source(null, null, PointsBack: true, Role: IsGeneral(role) ? null : role)
                : new Source(null, null);
        if (_text.Language.IndefiniteWords.Contains(_words[word]))
            return new Source(null, null);
        return _words.HasArticle(word) && _words.IsOrganizationWord(word) ? Body(word) : null;
    }

    // "بالدائرة الانتخابية"
    private bool IsOblique(CaselessName name) =>
        _words[name.Head][0] is 'ب' or 'ل' or 'ك' && _text.ArabicNames.StartOf(name) > _text.Words[name.Head].Span.Start;

    private bool IsDefinite(int word) => _words.HasArticle(word) || _words.HasPossessive(word);

    // "المتحدث باسم الوزارة", "رئيس البلدية" is somebody of whom nothing was said; "الرجل الخمسيني" was mentioned.
    private bool NamesInstitution(int word) =>
        word + 1 < _words.Count
        && _words.Joins(word + 1)
        && (_words.HasArticle(word) ? _words[word + 1] is "باسم" or "في" || _words[word + 1][0] == 'ل' : _words.HasArticle(word + 1));

    private Source Organization(CaselessName name)
    {
        var start = _text.ArabicNames.StartOf(name);
        return new Source(new Speaker(_text.Text[start.._text.Words[name.Range.Last].Span.End], null), null, IsBody: true);
    }

    private Source Person(Mention mention)
    {
        var (name, role) = _people.Identify(mention);
        var given = ArabicWord.Plain(name.AsSpan(0, name.IndexOf(' ') is > 0 and var end ? end : name.Length));
        bool? isFeminine =
            mention.NameFirst > mention.First ? IsFeminine(mention.First)
            : _text.Language.MasculineFirstNames.Contains(given) ? false
            : _text.Language.FeminineFirstNames.Contains(given) ? true
            : null;
        return new Source(new Speaker(name, role), isFeminine);
    }

    private bool IsFeminine(int role) => _words[role].TrimEnd('ه', 'ا', 'م') is [.., 'ة' or 'ت'];

    private Mention? Holder(string role, int before)
    {
        var last = Sorted.FirstFrom(_roles, static one => one.Word, before) - 1;
        for (var i = last; i >= Math.Max(0, last - MaxHolders); i--)
        {
            if (_roles[i].Role == role)
                return _roles[i].Holder;
        }

        return null;
    }

    /// <summary>Whether the text gives a person a role.</summary>
    public bool HasRole(string name) => _haveRoles.Contains(name);

    /// <summary>The first person or organization of a clause that no preposition governs and that can have a verb's gender.</summary>
    public Source? First(int from, int to, bool? isFeminine = null)
    {
        for (var word = from; word < to; word++)
        {
            if (_text.IsQuoted(word) && !(word > from && _words.IsRole(word - 1) && Nickname(word) is not null))
                continue;
            // "الورقة، التي صورتها دعاء فؤاد، تقول"
            if (word > from && IsRelativePronoun(word) && _words.FollowsComma(word))
            {
                while (word + 1 < to && !_words.FollowsComma(word + 1))
                    word++;
                continue;
            }

            if (_people.StartingAt(word) is { } mention)
            {
                if (
                    mention.End <= to
                    && !mention.HasEnding
                    && !IsGoverned(word, from)
                    && Person(mention) is var person
                    && person.Agrees(isFeminine)
                )
                    return person;
                word = mention.End - 1;
            }
            else if (_organizations.TryGetValue(word, out var organization))
            {
                if (organization.Range.Last < to && !IsGoverned(word, from) && organization.Range.Last > word)
                    return Organization(organization);
                word = organization.Range.Last;
            }
            else if (word < from + 2 && _words.HasArticle(word) && _words.RoleOf(word) is { } role && Holder(role, word) is { } holder)
            {
                return Person(holder);
            }
            else if (word < from + 2 && _words.HasPossessive(word) && _words.IsRole(word))
            {
                return new Source(null, null);
            }
            else if (
                word < from + 3
                && (!_words.IsStop(from) || _words[from] is "أما" or "اما")
                && _text.Language.IndefiniteWords.Contains(_words[word])
                && !IsGoverned(word, from)
            )
            {
                return new Source(null, null);
            }
        }

        return null;
    }

    /// <summary>The last person before a word, also after a preposition: "نقلت الصحيفة عن سامي الحداد قوله".</summary>
    public Source? LastBefore(int from, int to)
    {
        for (var word = to - 1; word >= from; word--)
        {
            if (_people.StartingAt(word) is { } mention && mention.End <= to && !_text.IsQuoted(word))
                return Person(mention);
            if (_words[word] is "عن" && word + 1 < to)
                return _organizations.TryGetValue(word + 1, out var organization) ? Organization(organization) : new Source(null, null);
        }

        return null;
    }

    /// <summary>Whether a verb is in a relative clause or describes somebody else's words: "الذي قال", "ما وصفه".</summary>
    public bool IsInRelative(int verb, int from) => verb > from && (IsRelativePronoun(verb - 1) || _words[verb - 1] is "ما");

    private bool IsRelativePronoun(int word) => _words[word] is "الذي" or "التي" or "الذين";

    /// <summary>Whether a sentence has a subject of its own, named or not, before its verb of speech.</summary>
    public bool HasSubject(int from, int verb) =>
        verb > from + 1 && !_words.IsStop(from) && !_text.IsVerb(from) && (_words.HasArticle(from) || _words.HasArticle(from + 1));

    // "بدوره، بين المتحدث أن" has a verb that is written like a preposition.
    private bool IsGoverned(int word, int from)
    {
        var plain = _words[word];
        if (
            plain.Length > 3
            && plain[0] is 'ل' or 'ب'
            && _words.IsRole(word)
            && !_words.IsGiven(word)
            && !_text.Language.Roles.Contains(plain)
        )
            return true;
        // "عند العلامة الراحل شاكر عماد الدين"
        while (
            word > from + 1
            && _words.HasArticle(word - 1)
            && _words.PlaceLength(word - 1) == 0
            && _text.GapAfter(word - 1) is " "
            && _text.GapAfter(word - 2) is " "
        )
            word--;
        var isBetween = word > from && _words[word - 1] is "بين" && (word == from + 1 || _text.GapAfter(word - 2) is not " ");
        return word > from && !isBetween && _text.GapAfter(word - 1) is " " && _text.Language.Prepositions.Contains(_words[word - 1]);
    }
}
