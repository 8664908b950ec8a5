using Clientwright.Tests.Analyzers;

namespace Clientwright.Tests.CodeFixes;

/// <summary>The cases that a switch misses, added by an editor.</summary>
public sealed class AddMissingCasesTests
{
    [Fact]
    public async Task Expressions_get_an_arm_for_each_case_in_order_with_what_it_means()
    {
        const string Code =
            """
            using System;
            using Consumer.Offers;

            internal static class C
            {
                public static string OnLines(GetOfferResult result, string accepted) => result switch
                {
                    GetOfferResult.Found { Body: var offer } => offer.Id + accepted, // found
                };

                public static string WithoutLastComma(GetOfferResult result) => result switch
                {
                    GetOfferResult.NotFound or GetOfferResult.BadRequest => "refused",
                    GetOfferResult.Found => "found" // found
                    // the end
                };

                public static int OnOneLine(GetOfferResult result) => result switch { GetOfferResult.Found => 1, GetOfferResult.Accepted or GetOfferResult.NotFound => 2 };

                public static int Guarded(GetOfferResult result) => result switch
                {
                    GetOfferResult.Found or GetOfferResult.Unexpected or GetOfferResult.BadRequest => 1,
                    GetOfferResult.Accepted => 2,
                    _ when result.StatusCode == 418 => 3,
                };

                public static int Nothing(GetOfferResult result) => result switch { };
            }
            """;

        Assert.Equal(
            """
            using System;
            using Consumer.Offers;

            internal static class C
            {
                public static string OnLines(GetOfferResult result, string accepted) => result switch
                {
                    GetOfferResult.Found { Body: var offer } => offer.Id + accepted, // found
                    // 202: The offer is being made.
                    GetOfferResult.Accepted accepted2 => throw new NotImplementedException(),
                    // 400: The request is malformed.
                    GetOfferResult.BadRequest badRequest => throw new NotImplementedException(),
                    // 404: There is no such offer.
                    GetOfferResult.NotFound => throw new NotImplementedException(),
                    // None of the declared answers.
                    GetOfferResult.Unexpected unexpected => throw new NotImplementedException(),
                };

                public static string WithoutLastComma(GetOfferResult result) => result switch
                {
                    GetOfferResult.NotFound or GetOfferResult.BadRequest => "refused",
                    GetOfferResult.Found => "found", // found
                    // 202: The offer is being made.
                    GetOfferResult.Accepted accepted => throw new NotImplementedException(),
                    // None of the declared answers.
                    GetOfferResult.Unexpected unexpected => throw new NotImplementedException()
                    // the end
                };

                public static int OnOneLine(GetOfferResult result) => result switch
                {
                    GetOfferResult.Found => 1,
                    GetOfferResult.Accepted or GetOfferResult.NotFound => 2,
                    // 400: The request is malformed.
                    GetOfferResult.BadRequest badRequest => throw new NotImplementedException(),
                    // None of the declared answers.
                    GetOfferResult.Unexpected unexpected => throw new NotImplementedException()
                };

                public static int Guarded(GetOfferResult result) => result switch
                {
                    GetOfferResult.Found or GetOfferResult.Unexpected or GetOfferResult.BadRequest => 1,
                    GetOfferResult.Accepted => 2,
                    // 404: There is no such offer.
                    GetOfferResult.NotFound => throw new NotImplementedException(),
                    _ when result.StatusCode == 418 => 3,
                };

                public static int Nothing(GetOfferResult result) => result switch
                {
                    // 200: The offer as it stands.
                    GetOfferResult.Found found => throw new NotImplementedException(),
                    // 202: The offer is being made.
                    GetOfferResult.Accepted accepted => throw new NotImplementedException(),
                    // 400: The request is malformed.
                    GetOfferResult.BadRequest badRequest => throw new NotImplementedException(),
                    // 404: There is no such offer.
                    GetOfferResult.NotFound => throw new NotImplementedException(),
                    // None of the declared answers.
                    GetOfferResult.Unexpected unexpected => throw new NotImplementedException(),
                };
            }
            """,
            await FixedCode.FixAllAsync(AnalyzedProject.Offers, Code));
    }

    [Fact]
    public async Task Statements_get_a_section_for_each_case()
    {
        const string Code =
            """
            using System;
            using Consumer.Offers;

            internal static class C
            {
                public static void Run(GetOperationOutcome outcome, GetOfferResult result)
                {
                    switch (outcome)
                    {
                        case GetOperationOutcome.Succeeded: // done
                            break; // at last
                        case GetOperationOutcome.Failed or GetOperationOutcome.Cancelled:
                            break; // too bad
                    }

                    switch (result) { case GetOfferResult.Found or GetOfferResult.Accepted or GetOfferResult.BadRequest: break; }
                }
            }
            """;

        Assert.Equal(
            """
            using System;
            using Consumer.Offers;

            internal static class C
            {
                public static void Run(GetOperationOutcome outcome, GetOfferResult result)
                {
                    switch (outcome)
                    {
                        case GetOperationOutcome.Succeeded: // done
                            break; // at last
                        case GetOperationOutcome.Failed or GetOperationOutcome.Cancelled:
                            break; // too bad
                        // It could not be followed to its end; it may still be running.
                        case GetOperationOutcome.Lost lost:
                            throw new NotImplementedException();
                    }

                    switch (result)
                    {
                        case GetOfferResult.Found or GetOfferResult.Accepted or GetOfferResult.BadRequest: break;
                        // 404: There is no such offer.
                        case GetOfferResult.NotFound:
                            throw new NotImplementedException();
                        // None of the declared answers.
                        case GetOfferResult.Unexpected unexpected:
                            throw new NotImplementedException();
                    }
                }
            }
            """,
            await FixedCode.FixAllAsync(AnalyzedProject.Offers, Code));
    }

    [Fact]
    public async Task A_switch_in_a_switch_is_mended_along_with_it()
    {
        const string Code =
            """
            using Consumer.Offers;

            internal static class C
            {
                public static int Nested(Shape shape, Shape other) => shape switch
                {
                    Shape.Circle => other switch
                    {
                        Shape.Square => 1,
                    },
                };

                public static void Mixed(Shape shape, Shape other)
                {
                    switch (shape)
                    {
                        case Shape.Square:
                            _ = other switch { Shape.Square => 1 };
                            break;
                    }
                }
            }
            """;

        Assert.Equal(
            """
            using Consumer.Offers;

            internal static class C
            {
                public static int Nested(Shape shape, Shape other) => shape switch
                {
                    Shape.Circle => other switch
                    {
                        Shape.Square => 1,
                        // The case of 'circle'.
                        Shape.Circle circle => throw new System.NotImplementedException(),
                    },
                    // The case of 'square'.
                    Shape.Square square => throw new System.NotImplementedException(),
                };

                public static void Mixed(Shape shape, Shape other)
                {
                    switch (shape)
                    {
                        case Shape.Square:
                            _ = other switch
                            {
                                Shape.Square => 1,
                                // The case of 'circle'.
                                Shape.Circle circle => throw new System.NotImplementedException()
                            };
                            break;
                        // The case of 'circle'.
                        case Shape.Circle circle:
                            throw new System.NotImplementedException();
                    }
                }
            }
            """,
            await FixedCode.FixAllAsync(AnalyzedProject.Offers, Code));
    }

    [Fact]
    public async Task One_is_mended_alone_and_cases_are_named_as_the_file_can_name_them()
    {
        const string Code =
            """
            using System;
            using static Consumer.Offers.Shape;

            internal static class C
            {
              public static int First(Consumer.Offers.Shape shape) => shape [|switch|]
              {
                Circle => 1,
              };

              public static int Second(Consumer.Offers.Shape shape) => shape switch { Circle => 1 };
            }
            """;

        var text = await FixedCode.FixOneAsync(AnalyzedProject.Offers, Code);

        Assert.Contains("Square square => throw new NotImplementedException(),\n", text, StringComparison.Ordinal);
        Assert.EndsWith("  public static int Second(Consumer.Offers.Shape shape) => shape switch { Circle => 1 };\n}", text, StringComparison.Ordinal);
    }

    /// <remarks>A switch on one line is laid out by the formatter, for which the system's line end is as good as the file's.</remarks>
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Lines_end_as_those_of_the_file(string newLine)
    {
        const string Code =
            """
            using Consumer.Offers;

            internal static class C
            {
                public static int OnOneLine(Shape shape) => shape switch { Shape.Circle => 1 };

                public static int OnLines(Shape shape) => shape switch
                {
                    Shape.Circle => 1,
                };
            }
            """;

        var text = await FixedCode.FixAllAsync(AnalyzedProject.Offers, Code.ReplaceLineEndings(newLine));

        Assert.Equal(text.ReplaceLineEndings(newLine), text);
    }
}
