using Summarizer.Extraction;

namespace Summarizer.Tests.Extraction;

public sealed class PageSentencesTests
{
    [Theory]
    [InlineData("en", "Scroll down for video.")]
    [InlineData("en", "Click here to see all the latest bridge news.")]
    [InlineData("en", "CNN's Jane Roe contributed to this report.")]
    [InlineData("en", "READ MORE: Five bridges that changed the world.")]
    [InlineData("en", "(Reporting by Ana Ruiz in Lima; editing by Tom Lee.)")]
    [InlineData("en", "Additional reporting by Ana Ruiz and Tom Lee.")]
    [InlineData("en", ".")]
    [InlineData("en", "* * *.")]
    [InlineData("de", "Klicken Sie hier, um alle Bilder der Brücke zu sehen.")]
    [InlineData("fr", "Cliquez ici pour voir toutes les photos du pont.")]
    [InlineData("fr", "(Reportage de Léa Blanc, édité par Paul Martin.)")]
    [InlineData("es", "Haga clic aquí para ver todas las fotos del puente.")]
    [InlineData("pt", "Clique aqui para ver todas as fotos da ponte.")]
    [InlineData("it", "Clicca qui per vedere tutte le foto del ponte.")]
    [InlineData("nl", "Klik hier voor alle foto's van de brug.")]
    [InlineData("pl", "Kliknij tutaj, aby zobaczyć zdjęcia mostu.")]
    [InlineData("ru", "Подписывайтесь на наш канал, чтобы узнать больше о мосте.")]
    [InlineData("uk", "Підписуйтесь на наш канал, щоб дізнатися більше про міст.")]
    [InlineData("tr", "Haberin devamı için tıklayın.")]
    [InlineData("tr", "Köprünün fotoğraflarını görmek için tıklayın.")]
    [InlineData("id", "Klik di sini untuk melihat foto jembatan.")]
    [InlineData("ms", "Klik di sini untuk melihat gambar jambatan.")]
    [InlineData("ar", "اضغط هنا لمشاهدة صور الجسر.")]
    [InlineData("fa", "برای دیدن عکس‌های پل ما را دنبال کنید.")]
    [InlineData("he", "לחצו כאן לכל התמונות של הגשר.")]
    [InlineData("hi", "पुल की तस्वीरें देखने के लिए यहां क्लिक करें।")]
    [InlineData("vi", "Bấm vào đây để xem ảnh cây cầu.")]
    [InlineData("sv", "Klicka här för att se alla bilder av bron.")]
    [InlineData("el", "Κάντε κλικ εδώ για όλες τις φωτογραφίες της γέφυρας.")]
    [InlineData("ro", "Click aici pentru toate fotografiile podului.")]
    [InlineData("cs", "Klikněte zde a podívejte se na fotky mostu.")]
    [InlineData("zh", "点击这里查看大桥的照片。")]
    [InlineData("ja", "橋の写真はここをクリックしてください。")]
    [InlineData("ko", "다리 사진을 보려면 여기를 클릭하세요.")]
    public void Summarize_LeavesOut_WhatAddressesReadersOfThePage(string language, string sentence)
    {
        var draft = ExtractiveSummarizer.Summarize(
            ArticleBuilder.Plain(
                language,
                $"The bridge between the islands was opened on Sunday. {sentence} Thousands of people crossed the bridge."
            )
        );

        Assert.DoesNotContain(draft.Summary.Concat(draft.KeyPoints), it => sentence.Contains(it, StringComparison.Ordinal));
        Assert.Equal(
            2,
            draft.Summary.Count
                + draft.KeyPoints.Count
                + (draft.Summary.Any(it => it.Contains(draft.Headline, StringComparison.Ordinal)) ? 0 : 1)
        );
    }

    [Theory]
    [InlineData("en", "Reporting by the newspaper showed that the bridge cost twice as much.")]
    [InlineData("en", "Editing by the council changed the plan of the bridge and its cost.")]
    [InlineData("de", "Berichte von Anwohnern zeigen, dass die Brücke schwankt.")]
    public void Summarize_Keeps_WhatTheArticleSays(string language, string sentence)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, $"The bridge was opened on Sunday. {sentence}"));

        Assert.Contains(sentence.TrimEnd('.'), draft.Summary.Concat(draft.KeyPoints).Append(draft.Headline).Select(it => it.TrimEnd('.')));
    }

    [Theory]
    [InlineData(
        "(CNN) The bridge between the islands was opened on Sunday, the mayor told CNN. Thousands of people crossed the bridge.",
        "CNN"
    )]
    [InlineData("LONDON (Reuters) - The bridge was opened on Sunday. The tolls end in spring, Reuters reported on Monday.", "Reuters")]
    [InlineData("JAKARTA, CNN Indonesia -- The bridge was opened. The tolls end in spring, the mayor told CNN Indonesia.", "CNN Indonesia")]
    [InlineData("The bridge was opened on Sunday. CNN's Jane Roe contributed to this report. Thousands crossed the bridge.", "CNN")]
    public void Summarize_NamesNoOutlet_ThatIsOnlyTheSource(string text, string outlet)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text));

        Assert.DoesNotContain(outlet, draft.Entities.Organizations);
        Assert.DoesNotContain(outlet.ToLowerInvariant(), draft.Topics);
    }

    [Fact]
    public void Summarize_TakesNoNetwork_ForTopic_ThatIsOnlyCited()
    {
        const string text =
            "The mayor praised the bridge on Twitter. She later wrote on Twitter that the tolls of the bridge end in spring.";

        Assert.DoesNotContain("twitter", ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text)).Topics);
    }

    // "RAP" is not "AP".
    [Fact]
    public void Summarize_TakesNoPartOfAWord_ForAMentionOfAnOutlet()
    {
        const string text =
            "LONDON (AP) - The RAP is a list of bridges. The RAP grew in spring. The tolls of the bridge end soon, the mayor told AP.";

        Assert.DoesNotContain("AP", ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text)).Entities.Organizations);
    }

    [Fact]
    public void Summarize_NamesOutlet_ThatTheArticleIsAbout()
    {
        const string text = "CNN will close two studios in May. The broadcaster has lost viewers. CNN will also sell its archive.";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text, title: "CNN closes two studios"));

        Assert.Contains("cnn", draft.Topics);
    }
}
