using Clientwright.Binding;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clientwright.Tests.Binding;

public class CSharpLiteralTests
{
    [Theory]
    [InlineData("plain text")]
    [InlineData("")]
    [InlineData("\"; System.Environment.Exit(1); //")]
    [InlineData("\\\"")]
    [InlineData("line\r\nbreak\u0085\u2028\u2029")]
    [InlineData("\0\a\u001B")]
    [InlineData("right\u202Eto left")]
    [InlineData("größe 名前 \uD83D\uDE00")]
    [InlineData("lone \uD83D")]
    [InlineData("{interpolated}")]
    public void A_literal_means_its_text_and_shows_only_ascii(string text)
    {
        var literal = CSharpLiteral.String(text);

        Assert.All(literal, character => Assert.InRange(character, ' ', '~'));
        var expression = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(text, expression.Token.Value);
    }
}
