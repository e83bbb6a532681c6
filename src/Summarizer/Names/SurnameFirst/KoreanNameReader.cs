using Summarizer.Languages;
using Summarizer.Names.Unspaced;

namespace Summarizer.Names.SurnameFirst;

/// <summary>
/// Reads names in Korean, word by word: a frequent surname and one or two syllables of given names next to a title, foreign names next to
/// one, and words that end like an organization. What has been found once is found everywhere.
/// </summary>
internal sealed partial class KoreanNameReader
{
    private const int MaxRole = 7;
    private const int MaxBetween = 3;

    private readonly string _text;
    private readonly Language _language;
    private readonly SurnameSigns _signs;
    private readonly List<KoreanWord> _words;
    private readonly bool[] _taken;
    private readonly List<PersonMention> _people = [];
    private readonly List<UnspacedName> _organizations = [];
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, string Title)> _titles = [];
    private readonly Dictionary<(string Surname, string Title), string?> _byTitle = [];
    private readonly Dictionary<string, string?> _bySurname = new(StringComparer.Ordinal);

    public KoreanNameReader(string text, Language language)
    {
        (_text, _language, _signs) = (text, language, language.SurnameSigns);
        _words = KoreanWord.Read(text, language);
        _taken = new bool[_words.Count + 1];
    }

    public SurnameNames Read()
    {
        AddOrganizations();
        for (var i = 0; i < _words.Count; i++)
        {
            if (AddAttached(i))
                continue;
            if (RoleAt(i) is { } role)
            {
                AddBefore(i, role);
                AddAfter(i, role);
            }
        }

        AddForeignPairs();
        AddListed();
        AddGiven();
        AddReturning();
        AddKnownNames();
        return new SurnameNames(_people, _organizations);
    }

    // The title that a word ends with.
    private string? RoleAt(int i)
    {
        var stem = _words[i].Stem;
        if (_language.Honorifics.Contains(stem))
            return stem;
        for (var length = Math.Min(MaxRole, stem.Length); length > 1; length--)
        {
            if (_language.Roles.Contains(stem.AsSpan(stem.Length - length)))
                return stem;
        }

        return null;
    }

    private bool IsPlaceOrBody(int i) =>
        _language.Places.Contains(_words[i].Text) || _taken[i] || _language.Organizations.Contains(_words[i].Text);

    // "표지훈 실장은", "박준형 삼성전자 부사장은", "도널드 매키넌 미국 국무장관이"
    private void AddBefore(int role, string title)
    {
        var last = role - 1;
        if (last < 0 || !Joins(last))
            return;
        var isHonorific = _language.Honorifics.Contains(title);
        for (var between = 0; between < (isHonorific ? 1 : MaxBetween) && last >= 0 && Joins(last); between++, last--)
        {
            if (_words[last].IsTaken)
                return;
            if (ForeignBefore(last, between) is >= 0 and var first && (between == 0 || BeginsClause(first)))
            {
                Add(first, last, role, title);
                return;
            }

            if (
                (
                    _signs.KnownPeople.Contains(_words[last].Text)
                    || IsKoreanName(_words[last], title, between == 0)
                    || title == "씨" && between == 0 && IsShaped(_words[last].Text)
                ) && (between == 0 || BeginsClause(last))
            )
            {
                Add(last, last, role, title);
                return;
            }

            if (
                _words[last].Text.Length == 1
                && (between == 0 || _signs.Former.Contains(_words[last + 1].Text))
                && AddSurname(last, role, title)
            )
                return;
            if (!IsBody(last) || _words[last].Gap != ' ')
                return;
        }
    }

    // "박말순씨는": the title is a part of the word; "트럼프는": people whom the news calls by one name.
    private bool AddAttached(int i)
    {
        var stem = _words[i].Stem;
        if (_words[i].IsTaken)
            return false;
        if (TitledName(i) is { } titled)
        {
            _fullNames.TryAdd(titled, titled);
            Know(titled);
            KnowTitle(titled, stem[titled.Length..]);
            _people.Add(new PersonMention(titled, _words[i].Start, titled.Length, SkipBrackets(_words[i].StemEnd), stem[titled.Length..]));
        }
        else if (
            stem.Length is 4 or 5
            && stem[^1] == '씨'
            && stem[..^1] is var name
            && (IsShaped(name) || IsKoreanName(_words[i] with { Text = name, Stem = name }, "씨", true))
        )
        {
            _fullNames.TryAdd(name, name);
            Know(name);
            _people.Add(new PersonMention(name, _words[i].Start, name.Length, SkipBrackets(_words[i].StemEnd), null));
        }
        else if (_signs.KnownPeople.Contains(stem) || _signs.KnownPeople.Contains(_words[i].Text))
        {
            var known = _signs.KnownPeople.Contains(stem) ? stem : _words[i].Text;
            if (i > 0 && Joins(i - 1) && _signs.ForeignParts.Contains(_words[i - 1].Text) || IsBeforeGiven(i))
                return false;
            _fullNames.TryAdd(known, known);
            return false;
        }
        else
        {
            return false;
        }

        _words[i] = _words[i] with { IsTaken = true };
        return true;
    }

    // "기시다" before "후미오"
    private bool IsBeforeGiven(int i) =>
        i + 1 < _words.Count
        && _words[i].Gap == ' '
        && !_words[i].HasParticle
        && (_signs.ForeignParts.Contains(_words[i + 1].Text) || _signs.ForeignParts.Contains(_words[i + 1].Stem));

    // What can stand between a name and a title: "삼성전자", "서강대", "외무성".
    private bool IsBody(int i) =>
        IsPlaceOrBody(i)
        || _signs.Former.Contains(_words[i].Text)
        || !_words[i].HasParticle
            && _words[i].Text.Length > 1
            && _signs.BodySuffixes.Contains(_words[i].Text[^1], StringComparison.Ordinal);

    // "원내대표 황세진은", "정치학자 뤼시 당젤로는"
    private void AddAfter(int role, string title)
    {
        var first = role + 1;
        if (_words[role].HasParticle || !Joins(role) || _language.Honorifics.Contains(title))
            return;
        if (_words[first].Stem is "고" or "故")
            first++;
        if (first >= _words.Count || _words[first].IsTaken)
            return;
        var next = _words[first];
        if (
            next.IsHangul
            && !IsTitled(first)
            && next.HasParticle | next.Gap != ' '
            && IsKoreanName(next with { Text = next.Stem }, "", hasTitle: false)
            && !IsPlaceOrBody(first)
        )
        {
            Add(first, first, first, title);
            return;
        }

        // The last word of a foreign name has a particle.
        for (
            var last = first;
            last < Math.Min(_words.Count, first + 3) && _words[last].IsHangul && !IsPlaceOrBody(last) && RoleAt(last) is null;
            last++
        )
        {
            if (_words[last].HasNounParticle)
            {
                if (last > first ? IsForeignName(first, last) && !_language.NamelikeWords.Contains(_words[last].Stem) : IsForeignWord(last))
                    Add(first, last, last, title);
                return;
            }

            if (_words[last].Gap != ' ')
                return;
        }
    }

    // A title follows, so that the name is read before it.
    private bool IsTitled(int i) => i + 1 < _words.Count && Joins(i) && RoleAt(i + 1) is not null && !_words[i].HasParticle;

    private bool BeginsClause(int i) =>
        i == 0
        || _words[i - 1].HasParticle
        || _words[i - 1].Gap != ' '
        || _signs.VerbEndings.Contains(_words[i - 1].Text[^1], StringComparison.Ordinal);

    // No mark but brackets stands before the next word.
    private bool Joins(int i)
    {
        if (i + 1 >= _words.Count)
            return false;
        return SkipBrackets(_words[i].End) is var end
            && (end == _words[i + 1].Start || end + 1 == _words[i + 1].Start && _text[end] == ' ');
    }

    private int SkipBrackets(int at) => PersonMention.SkipBrackets(_text, at);

    // "민들레 씨": any word that begins with a surname.
    private bool IsShaped(string word) =>
        word.Length == 3 && _language.FirstNames.Contains(word[..1]) && !_language.NamelikeWords.Contains(word) && !word.EndsWith('모');

    private bool IsKoreanName(KoreanWord written, string title, bool hasTitle)
    {
        var word = written.Text;
        // "두환의 어머니": the mother is no part of the name.
        if (hasTitle && written.HasParticle && _signs.Possessives.Contains(word[^1], StringComparison.Ordinal))
            return false;
        if (written.HasParticle && (!hasTitle || _language.NamelikeWords.Contains(written.Stem) || _language.Roles.Contains(written.Stem)))
            return false;
        // "김모 씨" is a Mr. Kim.
        if (word.Length == 2 && (word[1] == '모' || !(title.Length > 0 && _signs.ShortNameTitles.Contains(title))))
            return false;
        if (
            word.Length is < 2 or > 4
            || _language.NamelikeWords.Contains(word)
            || _language.Places.Contains(word)
            || _language.Organizations.Contains(word)
        )
            return false;
        // "유명한", "전부인": a noun with an ending.
        if (
            word.Length == 3
            && _language.NamelikeWords.Contains(word[..2])
            && _signs.NounSuffixes.Contains(word[2], StringComparison.Ordinal)
        )
            return false;
        var surname = word.Length > 2 && _language.FirstNames.Contains(word[..2]) ? 2 : 1;
        if (!_language.FirstNames.Contains(word[..surname]) || word.Length - surname is < 1 or > 2)
            return false;
        return _signs.LastGivenCharacters.Contains(word[^1], StringComparison.Ordinal)
            && (word.Length - surname == 1 || _signs.GivenCharacters.Contains(word[surname], StringComparison.Ordinal))
            && !EndsWithRole(word);
    }

    private bool EndsWithRole(string word) =>
        _language.Roles.Contains(word)
        || word.Length > 3 && _language.Roles.Contains(word.AsSpan(word.Length - 2))
        || _language.OrganizationWords.Contains(word);

    private void Add(int first, int last, int role, string? title)
    {
        var length = (last == role ? _words[last].StemEnd : _words[last].End) - _words[first].Start;
        var name = _text.Substring(_words[first].Start, length);
        var full = first == last ? _fullNames.GetValueOrDefault(name) ?? name : name;
        _fullNames.TryAdd(name, full);
        if (title is not null)
            KnowTitle(full, title, TitleKey(role, title));
        if (first == last && full == name)
            Know(name);
        for (var i = first; i < last; i++)
            _fullNames.TryAdd(
                _text[_words[i + 1].Start..(i + 1 == last && last == role ? _words[i + 1].StemEnd : _words[i + 1].End)],
                name
            );
        var end = SkipBrackets(_words[role].StemEnd);
        _people.Add(
            new PersonMention(full, _words[first].Start, length, end, title is null || _language.Honorifics.Contains(title) ? null : title)
        );
        for (var i = first; i <= last; i++)
            _words[i] = _words[i] with { IsTaken = true };
    }
}
