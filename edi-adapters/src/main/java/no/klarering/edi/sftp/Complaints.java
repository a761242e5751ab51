package no.klarering.edi.sftp;

import java.util.ArrayList;
import java.util.List;

/** What did not go well at one visit, in plain words. */
final class Complaints {

    private final List<String> sentences = new ArrayList<>();

    void about(String what, Exception cause) {
        sentences.add(what + ": " + cause.getMessage());
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
