using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeUnionDiscriminated;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeUnionDiscriminatedTests(MockServer server) : ScenarioTests(server)
{
    private TypeUnionDiscriminatedClient Client => new(Http);

    [Scenario("Type_Union_Discriminated_Envelope_Object_CustomProperties_get")]
    public async Task Envelope_Object_CustomProperties_get()
    {
        var answer = await Client.CustomPropertiesGetAsync(new());
        Assert.Equal(new PetWithCustomNamesCat { PetData = new() { Name = "Whiskers", Meow = true } }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Union_Discriminated_Envelope_Object_CustomProperties_put")]
    public async Task Envelope_Object_CustomProperties_put()
    {
        var value = new PetWithCustomNamesCat { PetData = new() { Name = "Whiskers", Meow = true } };
        Assert.Equal(value, (await Client.CustomPropertiesPutAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Type_Union_Discriminated_Envelope_Object_Default_get")]
    public async Task Envelope_Object_Default_get()
    {
        var answer = await Client.DefaultGetAsync(new());
        Assert.Equal(new PetWithEnvelopeCat { Value = new() { Name = "Whiskers", Meow = true } }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Union_Discriminated_Envelope_Object_Default_put")]
    public async Task Envelope_Object_Default_put()
    {
        var value = new PetWithEnvelopeCat { Value = new() { Name = "Whiskers", Meow = true } };
        Assert.Equal(value, (await Client.DefaultPutAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_get")]
    public async Task NoEnvelope_CustomDiscriminator_get() =>
        Assert.Equal(new Cat { Name = "Whiskers", Meow = true }, (await Client.CustomDiscriminatorGetAsync(new())).GetOrThrow().Body);

    [Scenario("Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_put")]
    public async Task NoEnvelope_CustomDiscriminator_put()
    {
        var value = new Cat { Name = "Whiskers", Meow = true };
        Assert.Equal(value, (await Client.CustomDiscriminatorPutAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Type_Union_Discriminated_NoEnvelope_Default_get")]
    public async Task NoEnvelope_Default_get() =>
        Assert.Equal(new Cat { Name = "Whiskers", Meow = true }, (await Client.DefaultGet2Async(new())).GetOrThrow().Body);

    [Scenario("Type_Union_Discriminated_NoEnvelope_Default_put")]
    public async Task NoEnvelope_Default_put()
    {
        var value = new Cat { Name = "Whiskers", Meow = true };
        Assert.Equal(value, (await Client.DefaultPut2Async(new() { Body = value })).GetOrThrow().Body);
    }
}
