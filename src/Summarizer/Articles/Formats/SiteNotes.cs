using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats;

/// <summary>
/// Recognizes paragraphs that newspapers and their software put between and after those of an article: invitations to newsletters and
/// channels, notes of embedded posts, stamps and counters.
/// </summary>
internal static partial class SiteNotes
{
    private const int MaxLength = 300;
    private const int MaxStampLength = 100;

    /// <summary>Whether a whole paragraph is such a note.</summary>
    public static bool IsOne(string text)
    {
        if (text.Length > MaxLength || Quotation().IsMatch(text))
            return false;
        return Embedded().IsMatch(text) || Syndicated().IsMatch(text) || Invites(text) || IsStamp(text) || Counter().IsMatch(text);
    }

    /// <summary>Whether it says when a text was published, or how long reading it takes.</summary>
    public static bool IsStamp(string text) =>
        text.Length <= MaxStampLength && !PlainTextFormat.ClosesSentence(text) && Stamp().IsMatch(text);

    // After a comma, a sentence can say who gives the advice.
    private static bool Invites(string text) =>
        Invitation().IsMatch(text)
        && Channel().Match(text) is { Success: true } channel
        && !text.AsSpan(0, channel.Index).Contains(',')
        && Ours().IsMatch(text);

    [GeneratedRegex("[“”«»„\"「]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    // What networks and consent tools show in place of a post or a player.
    [GeneratedRegex(
        """
            ^[\[(]?(?:
                view\ this\ post\ on\ instagram | a\ (?:post|video)\ shared\ by\ .{1,80}\(@[^)]+\).{0,40}$
                | sieh\ dir\ diesen\ beitrag\ auf\ instagram\ an | ein(?:\ beitrag)?\ geteilt\ von\ .{1,80}\(@
                | (?:voir|afficher)\ cette\ publication\ sur\ instagram
                | une\ publication\ partagée\ par\ | ver\ esta\ publicación\ en\ instagram
                | una\ publicación\ compartida\ (?:de|por)\ | ver\ essa\ foto\ no\ instagram
                | (?:um\ post|uma\ publicação)\ (?:compartilhado|compartilhada|partilhada)\ por\ | visualizza\ questo\ post\ su\ instagram
                | un\ post\ condiviso\ da\ | dit\ bericht\ op\ instagram\ bekijken | een\ bericht\ gedeeld\ door\b
                | bu\ gönderiyi\ instagram['’]da\ gör | lihat\ postingan\ ini\ di\ instagram
                | sebuah\ kiriman\ dibagikan\ oleh\ | посмотреть\ эту\ публикацию\ в\ instagram | wyświetl\ ten\ post\ na\ instagramie
                | post\ udostępniony\ przez\b
                | an\ dieser\ stelle\ (?:finden\ sie|befindet\ sich)\ (?:einen\ externen|ein\ externer)\ inhalt
                | hier\ finden\ sie\ (?:einen\ externen\ inhalt|externe\ inhalte)
                | ich\ bin\ damit\ einverstanden,\ dass\ mir\ externe\ inhalte
                | sie\ können\ ihn\ sich\ mit\ einem\ klick | damit\ können\ personenbezogene\ daten\ an\ drittplattformen
                | zur\ anzeige\ dieses\ inhalts
                | to\ display\ this\ content\ from\ | this\ content\ is\ (?:hosted|provided)\ by\ |
                    this\ article\ contains\ content\ provided\ by\b
                | pour\ afficher\ ce\ contenu\ | ce\ contenu\ (?:est|a\ été)\ bloqué\b
                | gambas:video\b | (?:simak|lihat|tonton|saksikan)(?:\ juga)?\ video\b.{0,120}[^.]$
            )
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Embedded();

    // WordPress adds it to every item of its feeds.
    [GeneratedRegex(
        """
            ^(?:the\ post|der\ beitrag|l['’]article|cet\ article|la\ entrada|el\ artículo|l['’]articolo|o\ post|het\ bericht|artykuł
                |postingan|yazı|inlägget|сообщение|запись)\ .{1,200}
            \ (?:appeared\ first\ on|erschien\ zuerst\ auf|est\ apparu\ en\ premier\ sur|(?:se\ publicó|apareció|aparece)\ primero\ en
                |proviene\ da|(?:apareceu|aparece)\ primeiro\ em|verscheen\ eerst\ op|pochodzi\ z\ serwisu|pertama\ kali\ tampil\ pada
                |dök\ först\ upp\ på|появились?\ сначала\ на)\ .{1,80}$
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Syndicated();

    [GeneratedRegex(
        """
            ^\W*(?:
                (?:sign\ up|subscribe|follow|join|get|receive|download|click)\b | (?:abonnieren|folgen|melden)\ sie\b | abonniere | jetzt\b
                | hier\ (?:geht|können)
                | (?:inscrivez|abonnez)-vous | suivez | recevez | rejoignez | téléchargez | retrouvez
                | suscr[íi]b | inscr[íi]b | recib[ae]\b | s[íi]g[au]?(?:e)?nos | [úu]nete | [úu]nase | descarg[au]
                | assine | inscreva-se | receba | siga | entre\ no | baixe | iscriviti | segui\b | seguici | ricevi | scarica | schrijf\ je
                | meld\ je | volg\ ons | abonneer
                | dapatkan | ikuti | bergabung | mari\ bergabung | gabung | cek\ berita | klik | unduh | подпи | следите | присоединяйтесь
                | читайте\ (?:нас|наши) | підпи | приєднуйтесь
                | zapisz\ się | obserwuj | dołącz | pobierz | prenumerera | följ\ oss
            )
            | (?:takip\ ed(?:in|ebilirsiniz|iniz)|abone\ ol(?:un|unuz)?|katılın|indirin)[\s.!]*$
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Invitation();

    [GeneratedRegex(
        @"news-?letter|infolettre|bolet[íi][nm]|b[uü]lten|nieuwsbrief|nyhetsbrev|рассылк|розсилк|inbox|postfach|correo|telegram"
            + @"|whats-?app|google (?:news|haberler|berita)|facebook|instagram|twitter|youtube|tiktok|в max\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Channel();

    // Without these words, the sentence can be an article's advice.
    [GeneratedRegex(
        @"\b(?:our|us|unser\w*|uns|nos|notre|nous|nuestr[oa]s?|(?:sígue|síga|sigue|siga)nos|noss[oa]s?|nostr[aoie]|seguici|onze|ons"
            + @"|kami|нас|наш\w*|biz[ei]|bizim|nasz\w*|nas|vår\w*|oss)\b|(?<!\p{L})(?:dapatkan|cek berita)|(?:newsletter|boletín|boletim"
            + @"|inbox|correo)\W*$|'?[dt][ae]n? takip ed|\p{L}+(?:[ıiuü]m[ıiuü]z)(?:[ae]|[ıiuü])?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Ours();

    [GeneratedRegex(
        """
            ^\W*(?:
                (?:temps\ de\ lecture|lesezeit|lesedauer|reading\ time|tiempo\ de\ lectura|tempo\ de\ leitura|tempo\ di\ lettura|leestijd
                    |okuma\ süresi|waktu\ baca|время\ чтения|czas\ czytania|lästid)\b.{0,4}[0-9]
                | (?:published|last\ updated|publié(?:\ le|e\ le)?|mis\ à\ jour(?:\ le)?|veröffentlicht|aktualisiert|publicado
                    |actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|giriş(?:\ tarihi)?|yayınlanma(?:\ tarihi)?|güncelle(?:me
                    |nme)(?:\ tarihi)?|diterbitkan|diperbarui|опубликовано|обновлено|opublikowano|aktualizacja)\b
                  (?=.*(?:\b(?:19|20)[0-9]{2}\b|\b[0-9]{1,2}[:.h][0-9]{2}\b))
            )
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Stamp();

    [GeneratedRegex(
        @"^(?:bu (?:haber|yazı|içerik) [0-9.]+ (?:kez|defa) (?:okundu|görüntülendi)|(?:dibaca|dilihat) [0-9.,]+ kali|(?:просмотров"
            + @"|views|okunma(?: sayısı)?|visitas|vues)\s?:\s?[0-9., ]+)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Counter();
}
