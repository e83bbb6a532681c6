namespace Browser.Tests.Support;

/// <summary>Articles to read.</summary>
internal static class SiteArticles
{
    public const string HostileTitle = "\"><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">";

    public static string Text(string place, string? title = null) =>
        (title is null ? "" : $"# {title}\n\n")
        + $"The harbour of {place} was closed on Monday after a storm damaged two of its cranes.\n\n"
        + $"“We will open the harbour of {place} again before the end of the week,” said Ayşe Demir, the director of "
        + "the port authority. She spoke to reporters at the quay.\n\n"
        + "Ships were sent to the neighbouring port, and no one was hurt.\n";

    public static IEnumerable<(string Name, string Text)> All =>
        [
            ("hostile.txt", $"{HostileTitle}\n\n{Text("Sidon")}"),
            (
                "arabic.txt",
                "أغلقت السلطات ميناء طرابلس يوم الاثنين بعد أن ألحقت عاصفة قوية أضرارا باثنتين من رافعاته.\n\n"
                    + "وقال المدير أحمد حسن: «سنفتح الميناء مرة أخرى قبل نهاية هذا الأسبوع، وقد بدأت أعمال الإصلاح بالفعل».\n\n"
                    + "وأضافت السلطات أن السفن حولت إلى ميناء مجاور، ولم يصب أحد بأذى.\n"
            ),
            (
                "chinese.txt",
                "周一，一场强风暴损坏了港口的两台起重机，当局随即关闭了港口。\n\n"
                    + "港务局局长王伟表示：“我们将在本周结束前重新开放港口，维修工作已经开始。”\n\n当局补充说，船只已被转移到邻近的港口，没有人员受伤。\n"
            ),
            (
                "turkish.md",
                "---\nurl: https://haber.example/liman\ndate: 2026-01-30\n---\n# Liman fırtına nedeniyle kapandı\n\n"
                    + "Pazartesi günü çıkan fırtına iki vince zarar verince Trabzon limanı kapatıldı.\n\n"
                    + "Liman müdürü Ayşe Demir, \"Limanı hafta sonundan önce yeniden açacağız, onarım çalışmaları başladı\" dedi.\n\n"
                    + "Gemiler komşu limana yönlendirildi ve kimse yaralanmadı.\n"
            ),
            ("news/trabzon.md", Text("Trabzon", "Harbour of Trabzon is closed")),
            ("blank.txt", "   \n"),
        ];
}
