package org.punte.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;

/** Writes by entity, and leaves the writing to the end of its turn; marks by SQL past the session. */
@ApplicationScoped
class Blackboard implements EventHandler {
    private final EntityManager entities;
    private final Marks marks;

    Blackboard(EntityManager entities, Marks marks) {
        this.entities = entities;
        this.marks = marks;
    }

    @Override
    public String name() {
        return "blackboard";
    }

    @Override
    public Set<String> types() {
        return Set.of("test.chalked.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        marks.mark(event.subject());
        var note = entities.find(Note.class, event.subject());
        if (note == null) {
            note = new Note();
            note.id = event.subject();
            note.text = "";
            entities.persist(note);
        }
        note.text += event.data(Diary.Heard.class).number();
    }
}
