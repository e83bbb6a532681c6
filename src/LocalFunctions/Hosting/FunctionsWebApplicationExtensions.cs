namespace LocalFunctions;

/// <summary>Turns HTTP functions on.</summary>
public static class FunctionsWebApplicationExtensions
{
    /// <summary>Serves HTTP functions with ASP.NET Core. Middleware is registered after this.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        builder.ServesHttp = true;
        return builder;
    }
}
