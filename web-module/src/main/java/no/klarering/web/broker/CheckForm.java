package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import no.klarering.messaging.Channel;
import no.klarering.messaging.InterchangeCheck;
import no.klarering.messaging.InterchangeIntake;
import no.klarering.messaging.InterchangeIntake.Answer;
import no.klarering.messaging.InterchangeIntake.Taken;

/**
 * Looks an interchange through before it is sent, and sends it as a program would. What was looked
 * at travels in the page; nothing of it is kept here.
 */
@Named("checkForm")
@RequestScoped
public class CheckForm {

    /** Of 1,048,576 bytes; larger interchanges go by the interfaces. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final String FAULT = "check.fault.";

    private Broker broker;
    private InterchangeCheck checks;
    private InterchangeIntake intake;
    private CheckedSheets sheets;
    private BrokerWording wording;
    private Part file;
    private String text = "";
    private String held = "";
    private String fault = "";
    private Optional<CheckedInterchange> checked = Optional.empty();

    public CheckForm() {}

    @Inject
    public CheckForm(
            Broker broker,
            InterchangeCheck checks,
            InterchangeIntake intake,
            CheckedSheets sheets,
            BrokerWording wording) {
        this.broker = broker;
        this.checks = checks;
        this.intake = intake;
        this.sheets = sheets;
        this.wording = wording;
    }

    /** Looks through what was chosen, else what was pasted. */
    public void check() throws IOException {
        var content = chosen();
        if (content.isPresent() && content.get().length > MOST_BYTES) {
            fault = wording.say(FAULT + "toolarge");
        } else if (content.isPresent() && content.get().length == 0) {
            fault = wording.say(FAULT + "nothing");
        } else {
            content.ifPresent(this::look);
        }
    }

    private Optional<byte[]> chosen() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (var in = file.getInputStream()) {
                return Optional.of(in.readNBytes(MOST_BYTES + 1));
            }
        }
        var pasted = PastedText.bytes(text);
        if (pasted.isEmpty()) {
            fault = wording.say(FAULT + "characters");
        }
        return pasted;
    }

    private void look(byte[] content) {
        held = Base64.getEncoder().encodeToString(content);
        checked = Optional.of(sheets.of(content, checks.check(content, broker.organisation())));
    }

    /** Hands in what was looked at, and goes on to where it is followed. */
    public String send() {
        var content = read(held);
        var answer =
                intake.take(content, Channel.HTTP, Optional.of(broker.caller().organisation()));
        if (answer instanceof Taken taken) {
            return "/broker/interchange.xhtml?faces-redirect=true&id=" + taken.id();
        }
        return refused(content, answer);
    }

    private String refused(byte[] content, Answer answer) {
        fault = wording.say(FAULT + answer.getClass().getSimpleName());
        if (content.length > 0) {
            look(content);
        }
        return null;
    }

    private static byte[] read(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    public boolean hasResult() {
        return checked.isPresent();
    }

    public CheckedInterchange result() {
        return checked.orElseThrow();
    }

    public String fault() {
        return fault;
    }

    public int mostBytes() {
        return MOST_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held == null ? "" : held;
    }
}
