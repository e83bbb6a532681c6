using Summarizer.Extraction;

namespace Summarizer.Tests.Names;

/// <summary>People, organizations and places in Arabic, Hebrew, Hindi and Persian.</summary>
public sealed class CaselessNameTests
{
    [Theory]
    // As newspapers spell names: without hamza, with half a nasal, with ئ.
    [InlineData("ar", "وصل الوفد الى اسرائيل ثم الى الاردن.", "", "", "اسرائيل, الاردن")]
    [InlineData("ar", "عقدت الامم المتحدة جلسة امس.", "", "الامم المتحدة", "")]
    [InlineData("ar", "قال احمد ابراهيم ان الطريق مفتوح.", "احمد ابراهيم", "", "")]
    [InlineData("hi", "कल आन्ध्र प्रदेश और झारखण्ड में बारिश हुई।", "", "", "आन्ध्र प्रदेश, झारखण्ड")]
    [InlineData("fa", "دیروز در ونزوئلا باران بارید.", "", "", "ونزوئلا")]
    // A place of several words after attached letters.
    [InlineData("ar", "عاد والولايات المتحدة بلد بعيد.", "", "", "الولايات المتحدة")]
    [InlineData("ar", "هذه أول زيارة للولايات المتحدة منذ عام.", "", "", "الولايات المتحدة")]
    // An organization word before a proper name, after a role or beside a verb.
    [InlineData("ar", "التقى الوفد زعيم حركة البناء أمس.", "", "حركة البناء", "")]
    [InlineData("ar", "زار الوفد المركز الوطني للبحوث أمس.", "", "المركز الوطني للبحوث", "")]
    [InlineData("ar", "منحت وزارة البترول والثروة المعدنية العام الماضي رخصة.", "", "وزارة البترول والثروة المعدنية", "")]
    [InlineData("ar", "عارضت الحكومة اليابانية للغزو كل شرط.", "", "الحكومة اليابانية", "")]
    // A role that is more often another word, before a given name and a surname.
    [InlineData("ar", "رحل أمس الحكم الدولي السابق ناجي الحمروني.", "ناجي الحمروني", "", "")]
    // Names of foreigners, with a third part.
    [InlineData("ar", "التقى الوفد فيليب دورانو لارسن أمس.", "فيليب دورانو لارسن", "", "")]
    [InlineData("ar", "حضر الحفل كارلوس ألبرتو سيلفانو في الصباح.", "كارلوس ألبرتو سيلفانو", "", "")]
    [InlineData("he", "אתמול הגיע לארי הנדרסון, המאמן החדש.", "לארי הנדרסון", "", "")]
    // Well-known people without the rest of the name.
    [InlineData("ar", "وصل بوتين مساء أمس.", "بوتين", "", "")]
    [InlineData("he", "ביקור גורבצ'וב נדחה.", "גורבצ'וב", "", "")]
    [InlineData("hi", "कल पुतिन वहां पहुंचे।", "पुतिन", "", "")]
    [InlineData("fa", "دیروز گورباچف به آنجا رفت.", "گورباچف", "", "")]
    // Clubs named after a place; heads with an article have an adjective after them.
    [InlineData("he", "אתמול ניצחה הפועל חדרה.", "", "הפועל חדרה", "")]
    [InlineData("he", "אתמול התכנסה המועצה הארצית.", "", "המועצה הארצית", "")]
    public void Find_ReadsNames(string tag, string text, string people, string organizations, string places) =>
        AssertNames(tag, text, people, organizations, places);

    [Theory]
    // Verbal nouns, and nouns with attached letters, after a verb or a role.
    [InlineData("ar", "أكد تحسين العلاقات بين البلدين.")]
    [InlineData("ar", "وأكد ان قوة جديدة ستصل.")]
    [InlineData("ar", "فاز الفريق بفارق كبير.")]
    [InlineData("ar", "ولد عام ستين في بيت قديم.")]
    // A word after a noun that is seldom a role, or after an adjective.
    [InlineData("ar", "ارتكب لاعبو الفريق مخالفات أخرى أمس.")]
    [InlineData("ar", "بعد هذا الحكم دخلت الدولتان في مفاوضات.")]
    [InlineData("ar", "فرضت عقوبات اقتصادية جديدة رسميا تخوفا من الحرب.")]
    [InlineData("ar", "تغيرت التراكيب الجيولوجية نتيجة اندفاع الماء.")]
    // Given names that are more often other words.
    [InlineData("ar", "نشأت الزراعة في شمالي الوادي.")]
    [InlineData("ar", "هو صخر أسود، وله أنياب عليا متحركة.")]
    [InlineData("ar", "هناك دعم عربي مطلق لهذا الدور.")]
    [InlineData("ar", "اختار المدينة أم الاكتفاء بالقرية.")]
    // What is an organization only before a proper name.
    [InlineData("ar", "تدرس حركة الماء في مركز الزلزال.")]
    [InlineData("ar", "يدمر الجهاز العصبي وينوع مصادر الدخل.")]
    [InlineData("ar", "قام بفتح الطريق أمس.")]
    // An indefinite noun with what is said of it.
    [InlineData("ar", "هي منظمة شبيهة بمنظمة قديمة.")]
    [InlineData("ar", "هذه حكومة تعكس توازنا جديدا.")]
    [InlineData("ar", "زاروا مدينة مقدسة أمس.")]
    [InlineData("ar", "عاشوا في قرية صغيرة.")]
    // A verb after a noun with the article; a word after an organization word that is no name.
    [InlineData("he", "אתמול המועצה הגיעו לכאן.")]
    [InlineData("fa", "دیروز در بیمارستان بستری شد.")]
    // A marked word is not the unmarked name.
    [InlineData("ar", "ليس لي لآلة البيت سوى صوتها.")]
    public void Find_ReadsNoNames(string tag, string text) => AssertNames(tag, text, "", "", "");

    [Theory]
    // What follows a name is not a part of it.
    [InlineData("ar", "قال سامي الحداد بارتكاب خطأ.", "سامي الحداد")]
    [InlineData("ar", "في البيت خالد مشعل يطلب الماء.", "خالد مشعل")]
    // A surname that begins with a letter that may be attached, or that is a role.
    [InlineData("ar", "قال حمزة بلعيد إن الطريق مفتوح.", "حمزة بلعيد")]
    [InlineData("ar", "قال بلقاسم وزير، وهو خباز.", "بلقاسم وزير")]
    [InlineData("ar", "قالت هيلين وودز إن الطريق مفتوح.", "هيلين وودز")]
    [InlineData("ar", "قال أورهان تشيتين إن الطريق مفتوح.", "أورهان تشيتين")]
    [InlineData("ar", "قال غازي الهقيش الحويطات، وهو شيخ القرية، إن الطريق مفتوح.", "غازي الهقيش الحويطات")]
    [InlineData("ar", "عزا المحلل لؤي الحصين التراجع إلى المطر.", "لؤي الحصين")]
    [InlineData("ar", "سجل المهاجم جوناثان مبوكو هدفين في المباراة.", "جوناثان مبوكو")]
    [InlineData("ar", "وروت السائحة الإيطالية كيارا مونتيفيردي أنها سمعت صوتا.", "كيارا مونتيفيردي")]
    [InlineData("ar", "كتبت – رهيف الحلو:\n\nالطريق مفتوح.", "رهيف الحلو")]
    [InlineData("ar", "دافعت هيلا بنت سلطان الفوزان عن القرار.", "هيلا بنت سلطان الفوزان")]
    // What somebody did with a thing of ours is not a name.
    [InlineData("ar", "قالت سيدة: وصفت درج بيتنا.", "")]
    public void Find_EndsNames(string tag, string text, string people) => AssertNames(tag, text, people, "", "");

    private static void AssertNames(string tag, string text, string people, string organizations, string places)
    {
        var found = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(tag, text)).Entities;

        Assert.Equal(people, string.Join(", ", found.People));
        Assert.Equal(organizations, string.Join(", ", found.Organizations));
        Assert.Equal(places, string.Join(", ", found.Places));
    }
}
