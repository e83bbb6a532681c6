using Microsoft.Extensions.DependencyInjection;

namespace LocalFunctions;

/// <summary>What middleware is registered on.</summary>
public interface IFunctionsWorkerApplicationBuilder
{
    /// <summary>The services.</summary>
    IServiceCollection Services { get; }

    /// <summary>Adds a middleware behind those added before.</summary>
    /// <param name="middleware">Makes the middleware from what comes after it.</param>
    /// <returns>The builder.</returns>
    IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware);
}
