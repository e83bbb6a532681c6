using Summarizer.Languages;
using Summarizer.Sentences;

namespace Summarizer.Quotes;

// The person whom the sentences before a quotation are about.
internal sealed partial class SpeakerAttributor
{
    // The person whom the sentences before are about, the nearest first. A sentence about somebody without a name ends the search.
    private Speaker? Antecedent(
        int sentence,
        bool isPronoun = false,
        bool mayCross = true,
        int maxDistance = MaxVoiceDistance,
        bool? isFeminine = null
    )
    {
        var paragraph = _text.Sentences[sentence].Paragraph;
        var skipped = false;
        var asking = -1;
        var maxParagraphs = 1;
        for (var i = sentence - 1; i >= Math.Max(0, sentence - (isPronoun || asking >= 0 ? 2 * maxDistance : maxDistance)); i--)
        {
            var distance = paragraph - _text.Sentences[i].Paragraph;
            // A subheading
            if (isPronoun && i > 0 && _text.Sentences[i].Kind == SentenceKind.Heading && maxParagraphs++ == 1)
                continue;
            if (
                _text.Sentences[i].Kind == SentenceKind.Heading
                || distance > maxParagraphs
                || distance >= 1 && (skipped && !isPronoun && !_people.NamesHaveCases || !mayCross)
                || _unknown.Contains(i) && _voices[i] is null
            )
                return null;
            var (from, to) = _text.WordsOf(i);
            // "On lui demande s'il y croit."
            if (_voices[i] is null && _subjects.IsQuestion(from, to))
            {
                asking = i;
                continue;
            }

            // "La alarma partió de una enfermera. «…», explicó la mujer."
            if (isPronoun && i == sentence - 1 && _voices[i] is null && _subjects.IntroducesSomebody(from, to))
                return null;
            isFeminine ??=
                _subjects.BeginsWithDescription(from, to) || from < to && _text.Language.SpeakerPronouns.Contains(_text.Lower(from))
                    ? _people.IsFeminine(from)
                : isPronoun ? _subjects.GenderOfTopic(from, to)
                : null;
            if (isPronoun && _voices[i] is null && IsOfOtherGender(from, isFeminine) && _subjects.BeginsWithSomebody(from, to))
                continue;
            if (PersonIn(i, from, to, isNearest: i == sentence - 1, ref skipped, out var endsSearch) is { } person)
            {
                if (Fits(person, isFeminine))
                    return person;
                // "Říha, kterého Kánová kritizovala, zůstal klidný. „…,“ řekl."
                if (
                    isFeminine is not null
                    && _voices[i] is not null
                    && _subjects.Topic(from, to) is { Mention: { IsRole: false } mention } topic
                    && _subjects.IsPerson(topic)
                    && Identify(mention) is var subject
                    && Fits(subject, isFeminine)
                )
                    return subject;
                maxParagraphs = 2;
            }
            else if (i + 1 == asking && _subjects.LastPerson(from, to) is { } asked)
            {
                return Identify(asked);
            }
            else if (endsSearch)
            {
                return null;
            }
        }

        return null;
    }

    // The person whom a sentence is about.
    private Speaker? PersonIn(int sentence, int from, int to, bool isNearest, ref bool skipped, out bool endsSearch)
    {
        endsSearch = false;
        if (_voices[sentence] is { } voice)
            return voice;
        if (IsIndirectSpeech(from, to))
            return null;
        if (_text.Language.HasNaturalGender && _subjects.BeginsWithStranger(from, to))
        {
            endsSearch = true;
            return null;
        }

        if ((_subjects.Viewpoint(from, to) ?? _subjects.Experiencer(from, to)) is { } viewpoint)
            return Identify(viewpoint);
        if (_subjects.BeginsWithDescription(from, to))
            return Described(sentence, from, to, out endsSearch);
        if (_subjects.SourceRole(from, to) is not null)
        {
            endsSearch = true;
            return null;
        }

        var topic = _subjects.Topic(from, to);
        if (topic is { Mention: { } mention } subject)
        {
            endsSearch = true;
            // "The judge rejected a request that Venn remain free."
            if (_subjects.OpeningRole(from, to) is { } opening && mention.First >= opening.End)
                return _people.HolderOf(opening.First + 1, opening.End, opening.First) is { } judge ? Identify(judge) : null;
            // "Un Toulousain a menacé le député Anatole Morin."
            if (_text.Language.Offices.Count > 0 && _subjects.IsSomebodyFirst(from, to, mention))
                return null;
            if (_subjects.IsPerson(subject) && !IsInitials(subject))
                return SpeakerOf(subject, sentence);
            if (_people.KindBefore(mention) is not null && mention.First <= from + 2)
                return Identify(mention);
            // "L'Agence de santé soupçonne un plat. « … », a-t-elle fait savoir."
            if (_text.Language.InvertsWithHyphen && !mention.IsRole && mention.First == from && _people.IsOrganization(mention))
                return Identify(mention);
            if (mention.First == from && mention.IsCertain)
                return null;
        }

        endsSearch = true;
        // "Co na to trenér?"
        if (topic is null && _subjects.RoleInQuestion(from, to) is { } asked)
            return _people.HolderOf(asked.First, asked.End, asked.First) is { } about ? Identify(about) : null;
        if (_subjects.Agent(from, to) is { } agent)
            return Identify(agent);
        if (_subjects.BeginsWithSomebody(from, to) || _subjects.BeginsWithOffice(from, to))
            return null;
        if (topic is null && _subjects.PresentsOffice(from, to))
            return null;
        if (
            topic is null or { Mention.IsRole: true }
            && _subjects.RoleTopic(from, to) is null
            && _subjects.DescriptionAt(from, to) is { } noun
        )
            return DescribedBefore(sentence, _people.IsFeminine(from), noun);
        if ((isNearest || _people.NamesHaveCases) && _subjects.BeginsWithUnnamedRole(from, to) && _subjects.RoleTopic(from, to) is null)
            return null;
        if (topic is { Mention: null } && _people.IsFirstPerson(from) && _subjects.LastPerson(from, to) is { } announced)
            return Identify(announced);
        if (
            topic is null or { Mention.IsRole: true }
            && (
                _subjects.RoleTopic(from, to)
                ?? (topic is not null && _text.Language.InvertsWithHyphen ? null : _subjects.OnlyPerson(from, to))
            )
                is { } person
            && !_subjects.IsObjectOfNoun(from, person)
        )
            return Identify(person);
        endsSearch = false;
        skipped |= topic is null && !(_text.Language.DropsSubjects && _text.Language.NameSigns == NameSigns.Capitals);
        return null;
    }
}
