package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Field;
import no.klarering.declaration.Header;

/** The header of a declaration as an officer knows it: box by box, codes with their names. */
@RequestScoped
public class FactSheet {

    private Names names;
    private Formats formats;
    private Wording wording;

    public FactSheet() {}

    @Inject
    public FactSheet(Names names, Formats formats, Wording wording) {
        this.names = names;
        this.formats = formats;
        this.wording = wording;
    }

    /** Only what was declared; nothing for what is empty. */
    public List<Fact> of(DeclarationVersion version) {
        var facts = new ArrayList<Optional<Fact>>();
        var header = version.content().header();
        parties(header, version.importerName(), facts);
        goods(header, version, facts);
        transport(header, facts);
        money(header, facts);
        return facts.stream().flatMap(Optional::stream).toList();
    }

    private void parties(Header header, Optional<String> importer, List<Optional<Fact>> facts) {
        facts.add(
                wide(
                        Field.IMPORTER,
                        header.importer()
                                .map(
                                        id ->
                                                importer.map(n -> named(id, n))
                                                        .orElse(names.party(id)))));
        facts.add(wide(Field.CONSIGNEE, header.consignee().map(FactSheet::foreign)));
        facts.add(wide(Field.EXPORTER, header.exporter().map(names::party)));
        facts.add(wide(Field.SELLER, header.seller().map(FactSheet::foreign)));
        facts.add(
                wide(
                        Field.DECLARANT,
                        header.declarant()
                                .map(names::party)
                                .map(n -> joined(n, header.declarantContact()))));
    }

    private void goods(Header header, DeclarationVersion version, List<Optional<Fact>> facts) {
        facts.add(fact(Field.DECLARATION_TYPE, header.declarationType()));
        facts.add(
                fact(
                        Field.LINE_COUNT,
                        Optional.of(formats.amount(version.content().totals().lines()))));
        facts.add(
                fact(
                        Field.PACKAGE_COUNT,
                        Optional.of(formats.amount(version.content().totals().packages()))));
        facts.add(
                wide(
                        Field.GOODS_NUMBER,
                        header.goodsNumber().map(n -> joined(n, header.goodsPosition()))));
        facts.add(
                fact(
                        Field.GOODS_LOCATION,
                        named(CodeListName.GOODS_LOCATION, header.goodsLocation())));
        facts.add(fact(Field.CUSTOMS_UNIT, named(CodeListName.CUSTOMS_UNIT, header.unit())));
        facts.add(fact(Field.EXIT_OFFICE, named(CodeListName.EXIT_OFFICE, header.exitOffice())));
        facts.add(fact(Field.RELATED_DECLARATION, header.relatedDeclaration()));
        facts.add(wide(Field.REASON, header.reason()));
    }

    private void transport(Header header, List<Optional<Fact>> facts) {
        facts.add(
                fact(
                        Field.DISPATCH_COUNTRY,
                        named(CodeListName.COUNTRY, header.dispatchCountry())));
        facts.add(
                fact(
                        Field.DESTINATION_COUNTRY,
                        named(CodeListName.COUNTRY, header.destinationCountry())));
        facts.add(fact(Field.TRANSPORT, header.transport().flatMap(FactSheet::means)));
        facts.add(
                fact(
                        Field.TRANSPORT_MODE,
                        named(
                                CodeListName.TRANSPORT_MODE,
                                header.transport().flatMap(Header.Transport::mode))));
        facts.add(fact(Field.CONTAINER_INDICATOR, header.containerised().map(this::yesOrNo)));
    }

    private void money(Header header, List<Optional<Fact>> facts) {
        facts.add(
                fact(
                        Field.DELIVERY_TERMS,
                        header.deliveryTerms().map(d -> joined(d.incoterm(), d.place()))));
        facts.add(
                fact(
                        Field.INVOICE_TOTAL,
                        header.invoiceTotal()
                                .map(t -> t.currency() + "\u00a0" + formats.decimal(t.amount()))));
        facts.add(fact(Field.EXCHANGE_RATE, header.exchangeRate().map(formats::decimal)));
        facts.add(fact(Field.FREIGHT, header.freight().map(k -> "NOK\u00a0" + formats.amount(k))));
        facts.add(
                fact(
                        Field.TRANSACTION_TYPE,
                        named(CodeListName.TRANSACTION_TYPE, header.transactionType())));
        facts.add(
                fact(
                        Field.PAYER,
                        header.payer()
                                .filter(p -> !p.isBlank())
                                .map(
                                        p ->
                                                joined(
                                                        wording.sayOf("payer", p),
                                                        header.creditAccount()))));
    }

    private Optional<String> named(CodeListName list, Optional<String> code) {
        return code.map(c -> names.code(list, c));
    }

    private String yesOrNo(boolean value) {
        return wording.say(value ? "yes" : "no");
    }

    private static Optional<Fact> fact(Field field, Optional<String> value) {
        return value.map(v -> new Fact(field.box(), "field." + field.name(), v, false));
    }

    private static Optional<Fact> wide(Field field, Optional<String> value) {
        return value.map(v -> new Fact(field.box(), "field." + field.name(), v, true));
    }

    private static String named(String number, String name) {
        return name + " · " + number;
    }

    private static String joined(String first, Optional<String> second) {
        return second.map(s -> first + " · " + s).orElse(first);
    }

    private static Optional<String> means(Header.Transport transport) {
        var text =
                Stream.of(transport.identity(), transport.nationality())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static String foreign(Header.ForeignParty party) {
        return Stream.concat(Stream.of(party.name()), party.address().stream())
                .collect(Collectors.joining(", "));
    }
}
