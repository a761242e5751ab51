package no.klarering.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The verdicts as build servers read them. */
final class JunitReport {

    private static final double MILLIS = 1_000;

    private JunitReport() {}

    static void write(Path file, List<Verdict> verdicts) throws IOException {
        try (var stream = Files.newOutputStream(file)) {
            write(stream, verdicts);
        } catch (XMLStreamException e) {
            throw new IOException("report " + file + " cannot be written", e);
        }
    }

    private static void write(OutputStream stream, List<Verdict> verdicts)
            throws XMLStreamException {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "conformance");
        count(xml, "tests", verdicts.size());
        count(xml, "failures", verdicts.stream().filter(Verdict::failed).count());
        count(xml, "skipped", verdicts.stream().filter(each -> !each.sent()).count());
        for (var verdict : verdicts) {
            write(xml, verdict);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private static void count(XMLStreamWriter xml, String what, long number)
            throws XMLStreamException {
        xml.writeAttribute(what, Long.toString(number));
    }

    private static void write(XMLStreamWriter xml, Verdict verdict) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "conformance");
        xml.writeAttribute("name", verdict.examined().name());
        xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", verdict.millis() / MILLIS));
        if (verdict.failed()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", verdict.examined().sentence());
            xml.writeCharacters(String.join("\n", verdict.differences()));
            xml.writeEndElement();
        } else if (!verdict.sent()) {
            xml.writeEmptyElement("skipped");
        }
        xml.writeEndElement();
    }
}
