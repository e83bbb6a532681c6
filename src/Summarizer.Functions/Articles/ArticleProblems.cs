using Summarizer.Articles;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Articles;

/// <summary>The problems that explain why an article has nothing to serve.</summary>
internal static class ArticleProblems
{
    public static IResult BadName() =>
        Problems.Create(StatusCodes.Status400BadRequest, "The name is not a valid article id", Rejections.BadName.Remedy);

    public static IResult NotFound(string remedy) => Problems.Create(StatusCodes.Status404NotFound, "There is no such article", remedy);

    public static IResult Retracted() =>
        Problems.Create(
            StatusCodes.Status410Gone,
            "The article was retracted",
            "Its digest and text were erased. Upload it again to create a new revision."
        );

    public static IResult Expired() =>
        Results.Problem(
            statusCode: StatusCodes.Status410Gone,
            title: "The article has expired",
            detail: "Its digest and text were erased after the number of days set by Retention__Days. "
                + "Upload it again to create a new revision.",
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
