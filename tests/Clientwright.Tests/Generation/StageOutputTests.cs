using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace Clientwright.Tests.Generation;

/// <summary>Only values cross a stage: whatever holds on to the compiler would keep it alive, and compare as different each time.</summary>
public class StageOutputTests
{
    [Fact]
    public void StagesReturnNothingOfTheCompiler()
    {
        var run = PortalSpecs.Project().Run();

        var stages = run.Result.Results.Single().TrackedSteps.Where(stage => IsOurs(stage.Key));
        Assert.NotEmpty(stages);
        foreach (var output in stages.SelectMany(stage => stage.Value).SelectMany(step => step.Outputs))
        {
            AssertIsValue(output.Value, []);
        }
    }

    [Fact]
    public void WalkFindsACompilersObject()
    {
        var symbol = SpecProject.Create().Compilation.GetSpecialType(SpecialType.System_String);

        Assert.ThrowsAny<XunitException>(() => AssertIsValue(new { Nested = new object[] { symbol } }, []));
    }

    [Fact]
    public void EqualSpecs_GiveEqualOutputs()
    {
        var first = PortalSpecs.Project().Run();
        var second = PortalSpecs.Project().Run();

        foreach (var stage in first.Result.Results.Single().TrackedSteps.Where(stage => IsOurs(stage.Key)))
        {
            var left = stage.Value.SelectMany(step => step.Outputs).Select(output => output.Value).ToArray();
            var right = second.Result.Results.Single().TrackedSteps[stage.Key].SelectMany(step => step.Outputs).Select(output => output.Value).ToArray();
            Assert.Equal(left, right);
            Assert.Equal(left.Select(value => value.GetHashCode()), right.Select(value => value.GetHashCode()));
        }
    }

    private static bool IsOurs(string stage) => typeof(TrackingNames).GetField(stage) is not null;

    private static void AssertIsValue(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Compilation or SourceText or AdditionalText or Location or Diagnostic or SemanticModel,
            $"A stage returns a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertIsValue(item, seen);
            }
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertIsValue(field.GetValue(value), seen);
        }
    }
}
