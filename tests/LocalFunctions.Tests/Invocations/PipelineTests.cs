using LocalFunctions.Tests.PipelineFunctions;
using LocalFunctions.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalFunctions.Tests.Invocations;

public sealed class PipelineTests
{
    [Fact]
    public async Task Middleware_StandsAroundFunctions_InOrderOfRegistration()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware<Outer>().UseMiddleware<Inner>());

        await host.Client.GetStringAsync("api/Answer");

        Assert.Equal(["outer in Answer", "inner in", "answer", "inner out", "outer out"], host.Probe.Events);
    }

    [Fact]
    public async Task Middleware_IsOneObject_ForAllInvocations()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware<Counting>());

        await host.Client.GetStringAsync("api/Answer");
        await host.Client.GetStringAsync("api/Answer");

        Assert.Equal(["1", "answer", "2", "answer"], host.Probe.Events);
    }

    [Fact]
    public async Task Middleware_SeesHttpContextAndReplacesTheResult()
    {
        await using var host = await StartAsync(builder =>
            builder.UseMiddleware(
                async (context, next) =>
                {
                    await next();
                    Assert.Equal("/api/Answer", context.GetHttpContext()!.Request.Path);
                    Assert.IsAssignableFrom<IResult>(context.GetInvocationResult().Value);
                    context.GetInvocationResult().Value = Results.Text("replaced");
                }
            )
        );

        Assert.Equal("replaced", await host.Client.GetStringAsync("api/Answer"));
    }

    [Fact]
    public async Task Middleware_AnswersInsteadOfFunction_WhenItDoesNotCallOn()
    {
        await using var host = await StartAsync(builder =>
            builder.UseMiddleware(
                (context, _) =>
                {
                    context.GetInvocationResult().Value = Results.StatusCode(503);
                    return Task.CompletedTask;
                }
            )
        );

        using var response = await host.Client.GetAsync("api/Answer");

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Empty(host.Probe.Events);
    }

    [Fact]
    public async Task Middleware_CatchesWhatFunctionsThrow()
    {
        await using var host = await StartAsync(builder =>
            builder.UseMiddleware(
                async (context, next) =>
                {
                    try
                    {
                        await next();
                    }
                    catch (InvalidOperationException exception)
                    {
                        context.GetInvocationResult().Value = Results.Text(exception.Message, statusCode: 418);
                    }
                }
            )
        );

        using var response = await host.Client.GetAsync("api/Broken");

        Assert.Equal("broken 418", $"{await response.Content.ReadAsStringAsync()} {(int)response.StatusCode}");
    }

    [Fact]
    public async Task Scope_IsOnePerInvocation_AndLivesUntilTheResultIsWritten()
    {
        await using var host = await StartAsync(_ => { });

        var first = await host.Client.GetStringAsync("api/Scopes");
        var second = await host.Client.GetStringAsync("api/Scopes");

        Assert.Equal("same, alive", first);
        Assert.Equal("same, alive", second);
        await host.Probe.WaitForAsync("disposed", times: 2);
    }

    [Fact]
    public async Task Context_TellsOfInvocation()
    {
        await using var host = await StartAsync(_ => { });

        var parts = (await host.Client.GetStringAsync("api/context/x")).Split(' ');

        Assert.Equal(["Context", "x", "True"], parts[1..]);
        Assert.True(Guid.TryParse(parts[0], out _));
    }

    private static Task<TestHost> StartAsync(Action<FunctionsApplicationBuilder> configure) =>
        TestHost.StartAsync(
            new TestHostOptions
            {
                Functions = [typeof(Answers), typeof(ScopedAnswers), typeof(ContextAnswers)],
                Configure = builder =>
                {
                    builder.Services.AddScoped<Scoped>();
                    configure(builder);
                },
            }
        );

    public sealed class Outer(Probe probe) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            probe.Note($"outer in {context.FunctionDefinition.Name}");
            await next(context);
            probe.Note("outer out");
        }
    }

    public sealed class Inner(Probe probe) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            probe.Note("inner in");
            await next(context);
            probe.Note("inner out");
        }
    }

    public sealed class Counting(Probe probe) : IFunctionsWorkerMiddleware
    {
        private int _count;

        public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            probe.Note($"{++_count}");
            return next(context);
        }
    }
}
