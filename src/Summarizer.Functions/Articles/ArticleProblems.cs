using Summarizer.Articles;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Articles;

/// <summary>Why there is nothing to serve of an article.</summary>
internal static class ArticleProblems
{
    public static IResult BadName() =>
        Problems.Create(StatusCodes.Status400BadRequest, "The name cannot be an article's id", Rejections.BadName.Remedy);

    public static IResult NotFound(string remedy) => Problems.Create(StatusCodes.Status404NotFound, "There is no such article", remedy);

    public static IResult Retracted() =>
        Problems.Create(
            StatusCodes.Status410Gone,
            "The article was retracted",
            "Its digest and text are gone. Uploading it again makes a new revision."
        );

    public static IResult Expired() =>
        Results.Problem(
            statusCode: StatusCodes.Status410Gone,
            title: "The article has expired",
            detail: "Its digest and text were erased after the number of days set by Retention__Days. Upload it again for a new revision.",
            extensions: new Dictionary<string, object?> { ["code"] = "expired" }
        );

    public static IResult Rejected(string article, Rejection rejection) =>
        Results.Problem(
            statusCode: StatusCodes.Status422UnprocessableEntity,
            title: rejection.Reason,
            detail: rejection.Remedy,
            extensions: new Dictionary<string, object?> { ["code"] = rejection.Code, ["article"] = article }
        );
}
