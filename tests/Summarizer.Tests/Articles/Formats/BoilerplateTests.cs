namespace Summarizer.Tests.Articles.Formats;

public sealed class BoilerplateTests
{
    private const string Body =
        "The president said on Monday that the talks will go on. Nobody knows for how long, but everybody hopes for the best of it.";

    [Theory]
    [InlineData("Tinggalkan Balasan\n\nAlamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *")]
    [InlineData("Leave a Reply\n\nYour email address will not be published. Required fields are marked *")]
    [InlineData("Leave a Reply Cancel reply\n\nName *\n\nEmail *")]
    [InlineData("Your email address will not be published.")]
    [InlineData("Bir yanıt yazın\n\nE-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir")]
    [InlineData("BİR CEVAP YAZIN\n\nYorum")]
    [InlineData("Baca juga: Presiden bertemu menteri")]
    [InlineData("Read more: The talks in pictures")]
    [InlineData("Theo dõi chúng tôi trên Facebook và Zalo")]
    [InlineData("מצאתם טעות בכתבה? דווחו לנו")]
    [InlineData("（责任编辑：王丽 来源：新华网）\n\n版权声明：未经授权，不得转载。")]
    [InlineData("무단전재 및 재배포 금지\n\n[관련기사] 주택담보대출 금리 다시 4%대로")]
    [InlineData("यह भी पढ़ें: पेट्रोल के दाम फिर बढ़े")]
    [InlineData("Якщо ви помітили помилку, виділіть текст і натисніть Ctrl+Enter")]
    [InlineData("Ακολουθήστε μας στο Google News")]
    [InlineData("Abonează-te la newsletterul nostru")]
    public void Read_RemovesBoilerplate_AtEnd(string boilerplate)
    {
        var article = ArticleBuilder.Read(Body + "\n\n" + boilerplate);

        Assert.Equal(Body, article.Text);
    }

    [Theory]
    [InlineData("Baca juga: Presiden bertemu menteri")]
    [InlineData("Leave a Reply")]
    public void Read_RemovesOnlyTheLine_InTheMiddle(string line)
    {
        var article = ArticleBuilder.Read($"A first sentence.\n\n{line}\n\n{Body}");

        Assert.Equal("A first sentence.\n" + Body, article.Text);
    }

    [Theory]
    [InlineData("Leave a reply to those who ask, the minister told his staff on Tuesday.")]
    [InlineData("İlgili haberlere tepki gösteren bakan, iddiaları yalanladı.")]
    [InlineData("Reklam harcamaları bu yıl arttı.")]
    public void Read_KeepsSentence_ThatOnlyBeginsLikeBoilerplate(string sentence)
    {
        var article = ArticleBuilder.Read(Body + "\n\n" + sentence);

        Assert.EndsWith(sentence, article.Text, StringComparison.Ordinal);
    }
}
